import type { Words } from '../../../schema/words/generated/values.ts'
import type { Failure } from '../api/failure.ts'

/** A refusal made of its code and what it names; null where nothing is said of that code, or what it names is missing. */
export function refusalIn(own: Words['refusal'], { code, values }: Failure): string | null {
  const named = (name: string): string => String(values[name] ?? '')
  const [id, of, known] = [named('id'), named('of'), named('known')]
  switch (`${code} ${named('what')}`.trim()) {
    case 'UNKNOWN_ID actor':
      return own.actor({ id })
    case 'UNKNOWN_ID ladder':
      return own.ladder({ id, of, known })
    case 'UNKNOWN_ID level':
      return own.level({ id, of, known })
    case 'UNKNOWN_DEFINITION':
      return own.definition({ id, of, known })
    case 'BAD_RANGE order':
      return own.order({ from: named('from'), to: named('to') })
    case 'LIMIT_EXCEEDED points':
      return own.points({ most: named('most') })
    case 'BAD_DATE date':
      return own.date({ text: named('text') })
    case 'BAD_DATE instant':
      return own.instant({ text: named('text') })
    case 'BAD_DATE future':
      return own.future({ instant: named('instant'), newest: named('newest') })
    default:
      return code === 'BAD_PERMALINK' ? own.permalink : null
  }
}

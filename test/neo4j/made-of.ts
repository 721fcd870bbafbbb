import { checkedStatement } from '../../schema/checked-statement.ts'
import { type Field, type Fields, isOptional } from '../../schema/field.ts'
import { ID } from '../../schema/ids.ts'
import { type Description, fieldsOf } from '../../schema/kind.ts'
import type { Statement } from '../../schema/statement.ts'

/**
 * Statements of a kind, of its newest version, made of its description alone: with all that it can hold, once for each shape that an object in it may have, and with as
 * little as it may. What they refer to is nowhere stated.
 */
export function madeOf(description: Description): readonly Statement[] {
  const of = fieldsOf(description)
  const most = Math.max(1, ...Object.values(of).map(shapesOf))
  const filled = Array.from({ length: most }, (_, shape) => object(of, { whole: true, shape }))
  const { kind, v } = description
  return [...filled, object(of, { whole: false, shape: 0 })].map((stated, i) => {
    const checked = checkedStatement({ kind, v, id: `made-${kind}-${i}`, ...stated })
    if ('wrong' in checked) throw new TypeError(`a made ${kind} misses its shape: ${JSON.stringify(checked.wrong)}`)
    return checked.statement
  })
}

/** Whether what may be left out is there, and which of an object's shapes it has. */
interface Filling {
  readonly whole: boolean
  readonly shape: number
}

const shapesOf = (field: Field): number =>
  field.form === 'variants' ? Object.keys(field.cases).length : field.form === 'either' ? field.cases.length : 1

const object = (of: Fields, filling: Filling): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(of)
      .filter(([, field]) => filling.whole || !isOptional(field))
      .map(([name, field]) => [name, valueIn(field, filling)]),
  )

function valueIn(field: Field, filling: Filling): unknown {
  const { whole, shape } = filling
  switch (field.form) {
    case 'text':
      return field.rule === null ? 'Hà Nội' : field.rule === ID ? 'a-slug' : field.rule.such[0]
    case 'choice':
      return field.of[0]
    case 'number':
      return field.whole ? 2 : 2.5
    case 'flag':
      return true
    case 'date':
      return '2013-06~'
    case 'texts':
      return whole ? { en: 'Strategic', vi: 'Chiến lược', 'zh-Hant-TW': '戰略' } : { en: 'Strategic' }
    case 'noun':
      return { en: { one: 'mission', other: 'missions' }, ...(whole ? { vi: { other: 'phái đoàn' } } : {}) }
    case 'wordings':
      return [
        { language: 'en', text: 'Joint statement' },
        { language: 'vi', text: 'Tuyên bố chung' },
      ]
    case 'reference':
      return `made-${field.to[0]}-0`
    case 'list':
      return Array.from({ length: Math.max(2, field.atLeast) }, () => valueIn(field.of, filling))
    case 'parts':
      return object(field.fields, filling)
    case 'variants': {
      const cases = Object.entries(field.cases)
      const [word, of] = cases[shape % cases.length]!
      return { [field.by]: word, ...object(of, filling) }
    }
    case 'either':
      return object(field.cases[shape % field.cases.length]!, filling)
  }
}

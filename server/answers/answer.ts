import { partialDate } from '../../schema/time/partial-date.ts'
import { checkClaims } from '../claims/claims.ts'
import type { CheckedClaim } from '../claims/verdict.ts'
import { AskError, shown } from '../errors.ts'
import type { KnownAt } from '../queries/moment.ts'
import { type NetworkDiff, networkDiff } from '../queries/network-diff.ts'
import { type Count, partnerCount } from '../queries/partner-count.ts'
import { type CountSeries, partnerCountSeries, type TimeStep } from '../queries/partner-count-series.ts'
import type { Graph } from '../store/graph.ts'
import { claimData, countData, diffData, seriesData } from './data.ts'
import type { FrozenQuestion } from './question.ts'

/** An answer that can be frozen. */
export type Answer =
  | { readonly kind: 'count'; readonly count: Count }
  | { readonly kind: 'series'; readonly series: CountSeries }
  | { readonly kind: 'diff'; readonly diff: NetworkDiff }
  | { readonly kind: 'claim'; readonly checked: CheckedClaim }

/** Asks a frozen question as known at a revision: the one it was frozen at, or another. */
export async function askAgain(
  graph: Pick<Graph, 'network' | 'claims'>,
  question: FrozenQuestion,
  known: KnownAt,
): Promise<Answer> {
  switch (question.kind) {
    case 'count': {
      const moment = { ...known, validAt: partialDate(question.validAt) }
      return { kind: 'count', count: await partnerCount(graph, question, moment) }
    }
    case 'series': {
      const { of, definition, within } = question
      const asked = {
        of,
        definition,
        within,
        from: partialDate(question.from),
        to: partialDate(question.to),
        step: stepOf(question.step),
      }
      return { kind: 'series', series: await partnerCountSeries(graph, asked, known) }
    }
    case 'diff': {
      const { of, ladder } = question
      return {
        kind: 'diff',
        diff: await networkDiff(
          graph,
          { of, ladder, from: partialDate(question.from), to: partialDate(question.to) },
          known,
        ),
      }
    }
    case 'claim': {
      const checked = (await checkClaims(graph, undefined, known)).checked.find(
        ({ claim }) => claim.id === question.claim,
      )
      if (checked === undefined) throw new AskError('UNKNOWN_ID', `claim ${shown(question.claim)} is not known then`)
      return { kind: 'claim', checked }
    }
    default:
      throw new AskError(
        'BAD_PERMALINK',
        'this is not the id of an answer that this server knows: copy the permalink whole',
      )
  }
}

function stepOf(step: string): TimeStep {
  if (step === 'MONTH' || step === 'QUARTER' || step === 'YEAR') return step
  throw new AskError('BAD_PERMALINK', `${shown(step)} is no step of a series: copy the permalink whole`)
}

/** What an answer says as plain data: what its permalink's hash covers. */
export function dataOf(answer: Answer): unknown {
  switch (answer.kind) {
    case 'count':
      return countData(answer.count)
    case 'series':
      return seriesData(answer.series)
    case 'diff':
      return diffData(answer.diff)
    case 'claim':
      return claimData(answer.checked)
  }
}

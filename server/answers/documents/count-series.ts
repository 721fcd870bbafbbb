import type { Language } from '../../../schema/answer-language.ts'
import type { PartialDate } from '../../../schema/time/partial-date.ts'
import { citationsOf } from '../../queries/citations.ts'
import type { Member } from '../../queries/counting.ts'
import { lackOn } from '../../queries/coverage.ts'
import { nameIn } from '../../queries/naming.ts'
import type { Count } from '../../queries/partner-count.ts'
import type { CountSeries } from '../../queries/partner-count-series.ts'
import { dateInWords } from '../../text/dates.ts'
import { seriesFootnote } from '../../text/footnote.ts'
import { inOrder } from '../../text/in-order.ts'
import { sourcesPrintedInAll } from '../../text/printed.ts'
import { say } from '../../text/say.ts'
import { toldIn } from '../../text/told.ts'
import { PRICES } from '../../work/prices.ts'
import { Bibliography } from '../bibliography.ts'
import type { Cell, Laid } from '../document.ts'
import { commonFacts, nounsOf, withinFact } from './facts.ts'

/** A series laid out: its points in order, with who is counted at each. */
export async function seriesDocument(series: CountSeries, permalink: string, language: Language): Promise<Laid> {
  const { world, definition, question, known, points } = series
  const speak = say(language)
  const owner = nameIn(world, question.of, language, question.to)
  const sources = new Bibliography(world)
  const named = (list: readonly Member[], validAt: PartialDate): string =>
    inOrder(
      list.map((m) => nameIn(world, m.relation.partnership.partner, language, validAt)),
      language,
    ).join('; ')
  const rows: Cell[][] = []
  let [before, cited]: [Count | undefined, string] = [undefined, '']
  for (const point of points) {
    const { members, undecided, moment } = point
    world.meter.spend((members.length + undecided.length) * PRICES.named)
    // Points that name the same rest on the same.
    if (before?.members !== members || before.undecided !== undecided) {
      cited = sources.cite(
        [...members, ...undecided].flatMap((m) => citationsOf(world, m.relation.partnership.id, m.evidence)),
      )
    }
    before = point
    const [value, upper] = [members.length, members.length + undecided.length]
    const { validAt } = moment
    const complete = lackOn(world, question.of, validAt) === null
    rows.push([
      validAt,
      value,
      // Where some may be missing no upper bound is known.
      complete ? upper : null,
      speak('export.completeIs', { complete: complete ? 'yes' : 'no' }),
      named(members, validAt),
      named(undecided, validAt),
      cited,
    ])
    await world.meter.pause()
  }
  return {
    name: ['entente', question.of, definition.id, question.within, question.from, question.to]
      .filter(Boolean)
      .join('-')
      .replaceAll('@', '-v'),
    title: speak('export.series', {
      noun: nounsOf(world, definition.ladder, language),
      owner,
      from: dateInWords(question.from, language),
      to: dateInWords(question.to, language),
    }),
    facts: [
      [speak('export.owner'), owner],
      ...withinFact(world, question.within, question.to, language),
      [speak('export.definitionId'), definition.id],
      [speak('export.definition'), toldIn(definition.texts, language)],
      [speak('export.from'), question.from],
      [speak('export.to'), question.to],
      ...commonFacts(
        language,
        known,
        world.reviewedTo(question.of),
        lackOn(world, question.of, question.to),
        permalink,
      ),
    ],
    columns: [
      speak('export.day'),
      speak('export.value'),
      speak('export.upper'),
      speak('export.complete'),
      speak('export.names'),
      speak('export.undecidedNames'),
      speak('export.sources'),
    ],
    rows,
    sources: sources.list(sourcesPrintedInAll(points, language)),
    footnote: seriesFootnote(series, permalink, language),
  }
}

import type { Language } from '../../schema/answer-language.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { designationsAmong } from '../queries/citations.ts'
import type { Member } from '../queries/counting.ts'
import type { Lack } from '../queries/coverage.ts'
import { nameIn } from '../queries/naming.ts'
import { isUnsettled, type OpenMember, openIn } from '../queries/open-because.ts'
import type { Count } from '../queries/partner-count.ts'
import type { World } from '../queries/world.ts'
import { dateInWords } from './dates.ts'
import { inOrder } from './in-order.ts'
import { allOf, say } from './say.ts'

/** Why an answer of a day may lack some facts, in a sentence that stands alone: the day gone through or the sample, never today. */
export function lackSentence(world: World, lack: Lack, validAt: PartialDate, language: Language): string {
  const owner = nameIn(world, lack.owner, language, validAt)
  return say(language)('lacks.sentence', { owner, ...said(lack, language) })
}

/** The same to go after a number and a semicolon: "at least 42 partners; facts gone through to 31 December 2025". */
export const lackMark = (lack: Lack, language: Language): string => say(language)('lacks.mark', said(lack, language))

const said = ({ because, reviewedTo }: Lack, language: Language) => ({
  because,
  dated: reviewedTo === undefined ? ('no' as const) : ('yes' as const),
  day: reviewedTo === undefined ? undefined : dateInWords(reviewedTo, language),
})

/** A number where more may be missing: "at least 42". */
export const atLeast = (n: number, language: Language): string => say(language)('lacks.atLeast', { n })

/** Of a series whose last points may lack facts: from when on its numbers are lower bounds. */
export const lackOfSeries = (lack: Lack, language: Language): string =>
  say(language)('lacks.series', { ...said(lack, language), mark: lackMark(lack, language) })

/** Who may come to a number that is a lower bound, to go after it and "and": "Slovakia if its one weak source is right". Empty where nobody may. */
export function perhapsInWords(count: Count, language: Language): string {
  const { world, moment } = count
  const open = openIn(count).filter(isUnsettled)
  const named = (members: readonly OpenMember[]): string =>
    allOf(
      inOrder(
        members.map(({ member }) => nameIn(world, member.relation.partnership.partner, language, moment.validAt)),
        language,
      ),
      language,
    )
  const weak = open.filter(({ because }) => because === 'CONFIDENCE')
  const others = open.filter(({ because }) => because !== 'CONFIDENCE')
  const sources = new Set(weak.flatMap(({ member }) => weakSourcesOf(world, member)))
  const whose = weak.length > 1 ? 'many' : sources.size > 1 ? 'some' : 'one'
  const ifRight = weak.length === 0 ? '' : say(language)('lacks.weak', { names: named(weak), whose })
  const perhaps = others.length === 0 ? '' : say(language)('lacks.perhaps', { names: named(others) })
  return ifRight === '' || perhaps === ''
    ? `${ifRight}${perhaps}`
    : say(language)('lacks.both', { weak: ifRight, perhaps })
}

/** The sources of the weak facts that a member is counted by. */
const weakSourcesOf = (world: World, { relation, evidence }: Member): string[] =>
  designationsAmong(world, relation.partnership.id, evidence)
    .filter(({ confidence }) => confidence === 'low')
    .flatMap(({ citations }) => citations.map(({ source }) => source))

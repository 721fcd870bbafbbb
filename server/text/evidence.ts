import type { Language } from '../../schema/answer-language.ts'
import type { Claim } from '../../schema/kinds/claim.ts'
import { LAST_DAY } from '../../schema/time/day.ts'
import { dateOfDay, intervalOf, type PartialDate, partialDate } from '../../schema/time/partial-date.ts'
import { countedOtherwise } from '../claims/counted-otherwise.ts'
import type { Evidence } from '../claims/evidence.ts'
import type { CheckedClaim } from '../claims/verdict.ts'
import type { Member } from '../queries/counting.ts'
import { nameIn } from '../queries/naming.ts'
import type { Count } from '../queries/partner-count.ts'
import type { Transition } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { dateInWords } from './dates.ts'
import { acrossItsDays, daysApart, isOpenForDays } from './days-apart.ts'
import { definitionLabel } from './definition-label.ts'
import { inOrder, inOrderOfDays } from './in-order.ts'
import { lackMark, lackSentence } from './lacks.ts'
import { offBy } from './off-by.ts'
import { ordinalIn } from './ordinals.ts'
import { saidIn } from './said.ts'
import { listOf, numberOf, say } from './say.ts'
import { boundsInWords } from './span.ts'
import { countPhrase, namedOn, namesCounted, standingsOf, standingsOutside } from './standings.ts'
import { whenInWords } from './when.ts'

/** So many names are still read; of more the number is enough, and the counts name them. */
const MOST_NAMES = 15

/** What the graph says of a claim, in sentences: what was said, what is found on its own days, whom that leaves out, the arithmetic, or what would be needed to check it. */
export function evidenceSentences(checked: CheckedClaim, language: Language): string {
  const { evidence, claim, lacking } = checked
  const said = saidIn(claim, language)
  return [
    ...(said === null ? [] : [say(language)('evidence.said', { said })]),
    ...(evidence === null || lacking === 'no-day' ? [needed(checked, language)] : found(checked, evidence, language)),
  ].join(' ')
}

/** What would be needed to check a claim that has no question, by what kind of figure it is. */
function needed(checked: CheckedClaim, language: Language): string {
  if (checked.lacking === 'no-day') return say(language)('evidence.noDay')
  const { measure, value, target } = checked.claim
  const aim = isOver(checked) ? 'targetOver' : 'target'
  const what = target && measure !== 'date' ? aim : measure === 'count' && value === undefined ? 'vague' : measure
  return say(language)('evidence.needs', { what })
}

/** Whether the time that a figure is of was over on the day that it was said, else on the day that its document bears. */
function isOver({ world, claim: { period, saidOn, citations } }: CheckedClaim): boolean {
  const last = period?.split('/').at(-1)
  const said = saidOn ?? citations.flatMap(({ source }) => world.source(source)?.published ?? [])[0]
  return last !== undefined && said !== undefined && intervalOf(partialDate(last)).latest < intervalOf(said).earliest
}

function found(checked: CheckedClaim, evidence: Evidence, language: Language): string[] {
  const { verdict, lacking, claim } = checked
  const speak = say(language)
  if (evidence.place !== null) return placeSentences(checked, evidence, language)
  const [asked] = evidence.counts
  const when = whenAsked(claim, language)
  const finds = foundSentence(checked, evidence, when, language)
  const known =
    evidence.lack === null
      ? finds
      : speak('evidence.known', {
          found: numberOf(evidence.value, language),
          when,
          off: offBy(checked, evidence, language),
          mark: lackMark(evidence.lack, language),
        })
  if (lacking === 'no-bounds') return [speak('evidence.noBounds', { found: known })]
  if (lacking === 'undecided') return openSentences(checked, evidence, when, language)
  if (verdict !== 'IMPOSSIBLE' && verdict !== 'DIFFERS') return [known]
  const otherwise = countedOtherwise(checked)
  const around = [
    ...outside(checked, asked, otherwise, language),
    ...perhapsMeant(evidence, checked, language),
    ...besides(otherwise, language),
  ]
  if (verdict !== 'IMPOSSIBLE' || asked === undefined) return [known, ...acrossItsDays(asked, language), ...around]
  const definition = definitionLabel(asked.world, asked.definition, language)
  const whole = evidence.whole?.upper ?? 0
  return [speak('evidence.impossible', { when, whole, definition }), finds, ...around]
}

/** Who is not counted, where the figure is higher than what is found and it is known who may be missing; else who is counted, where that can be read. */
function outside(
  { claim }: CheckedClaim,
  asked: Count | undefined,
  otherwise: readonly Count[],
  language: Language,
): string[] {
  if (asked === undefined) return []
  const said = claim.value ?? claim.lower ?? claim.upper ?? 0
  const missing = said > asked.members.length ? standingsMissing(asked, otherwise, language) : ''
  if (missing !== '') return [say(language)('evidence.notCounted', { names: missing })]
  const names = namesCounted(asked, language)
  return names.length === 0 || names.length > MOST_NAMES
    ? []
    : [say(language)('evidence.counted', { names: listOf(names, language) })]
}

/** How those stand who may be missing: the members of the group that is counted within, else those whom another count has by which the figure comes out. Empty where they are too many to read. */
function standingsMissing(asked: Count, [other]: readonly Count[], language: Language): string {
  if (asked.question.within !== undefined) return standingsOutside(asked, language)
  const counted = new Set(asked.members.map(({ relation }) => relation.partnership.partner))
  const missing = (other?.members ?? [])
    .map(({ relation }) => relation.partnership.partner)
    .filter((partner) => !counted.has(partner))
  return missing.length > MOST_NAMES ? '' : standingsOf(asked, missing, language)
}

/** What it comes to by other definitions, each number with its names once. */
function besides(otherwise: readonly Count[], language: Language): string[] {
  const counts = otherwise
    .filter((count, i) => !otherwise.slice(0, i).some((before) => namesSame(before, count)))
    .map((count) => countPhrase(count, boundsInWords(count, language), language))
  return counts.length === 0 ? [] : [say(language)('evidence.beside', { counts: counts.join('; ') })]
}

/** What is found on the claim's days, and by how much the figure is off where it is. */
const foundSentence = (checked: CheckedClaim, evidence: Evidence, when: string, language: Language): string =>
  say(language)('evidence.finds', {
    found: foundIn(evidence, language),
    when,
    off: offBy(checked, evidence, language),
  })

function foundIn({ moves, value, upper }: Evidence, language: Language): string {
  const number = bounds(value, upper, language)
  if (moves.length === 0) return number
  const entries = moves.filter(({ kind }) => kind === 'ENTRY').length
  return say(language)('evidence.transitions', { number, entries, upgrades: moves.length - entries })
}

/** What leaves a figure undecided: days of its time that differ, or what no source settles. */
function openSentences(checked: CheckedClaim, evidence: Evidence, when: string, language: Language): string[] {
  const { world } = checked
  const asked = evidence.counts[0]
  const inSpan = asked === undefined ? [] : asked.undecided.filter((member) => isOpenForDays(asked, member))
  const unsettled = [
    ...inOrder(
      (asked?.undecided ?? [])
        .filter((member) => !inSpan.includes(member))
        .map((member) => partnerName(world, member, asked?.moment.validAt, language)),
      language,
    ),
    ...movesNamed(world, evidence.undecidedMoves, language),
  ]
  return [
    ...(asked === undefined || inSpan.length === 0
      ? []
      : [daysApart(asked, inSpan, language), say(language)('evidence.daySettles')]),
    ...(unsettled.length === 0
      ? []
      : [
          say(language)('evidence.undecided', {
            found: foundIn({ ...evidence, upper: evidence.value }, language),
            when,
            open: unsettled.join('; '),
          }),
        ]),
  ]
}

function perhapsMeant({ undecidedMoves }: Evidence, { world }: CheckedClaim, language: Language): string[] {
  const names = movesNamed(world, undecidedMoves, language).join('; ')
  return names === '' ? [] : [say(language)('evidence.perhapsMeant', { names })]
}

/** The place that the graph finds, and who came before. */
function placeSentences({ claim, world }: CheckedClaim, evidence: Evidence, language: Language): string[] {
  const { place, value, upper } = evidence
  if (place === null) return []
  const validAt = claim.question?.kind === 'place' ? claim.question.validAt : undefined
  const named = (member: Member): string =>
    namedOn(partnerName(world, member, validAt, language), member.since, language)
  const { before, perhapsBefore } = place
  return [
    say(language)('evidence.place', {
      who: partnerName(world, place.partner, validAt, language),
      day: place.partner.since === undefined ? '' : dateInWords(place.partner.since, language),
      place: ordinalIn(value, upper, language),
      others: before.length === 0 ? 'no' : 'yes',
      names: before.map(named).join('; '),
    }),
    ...(perhapsBefore.length === 0
      ? []
      : [say(language)('evidence.perhapsBefore', { names: perhapsBefore.map(named).join('; ') })]),
    ...(evidence.lack === null ? [] : [lackSentence(world, evidence.lack, validAt ?? dateOfDay(LAST_DAY), language)]),
  ]
}

const partnerName = (
  world: World,
  { relation }: Member,
  validAt: PartialDate | undefined,
  language: Language,
): string => nameIn(world, relation.partnership.partner, language, validAt ?? dateOfDay(LAST_DAY))

/** Who moved, each with the day, in the order of the days. */
function movesNamed(world: World, moves: readonly Transition[], language: Language): string[] {
  const name = ({ relation, on }: Transition): string => nameIn(world, relation.partnership.partner, language, on)
  return inOrderOfDays(moves, name, language).map((move) => namedOn(name(move), move.on, language))
}

/** Whether two counts name the same: then one of them is enough. */
const namesSame = (a: Count, b: Count): boolean =>
  a.members.length === b.members.length &&
  a.undecided.length === b.undecided.length &&
  a.members.every(({ relation }) => b.members.some((member) => member.relation === relation))

/** A number, or the least and the most that it may be. */
const bounds = (least: number, most: number, language: Language): string =>
  least === most ? numberOf(least, language) : say(language)('evidence.range', { least, most })

/** The days that a claim's question is of. */
function whenAsked({ question, period }: Claim, language: Language): string {
  if (question?.kind === 'moves') return whenInWords(`${question.from}/${question.to}`, language)
  return whenInWords(question?.validAt ?? period ?? '', language)
}

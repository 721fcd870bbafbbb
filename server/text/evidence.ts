import type { Language } from '../../schema/answer-language.ts'
import type { Claim } from '../../schema/kinds/claim.ts'
import { LAST_DAY } from '../../schema/time/day.ts'
import { dateOfDay, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import type { Evidence } from '../claims/evidence.ts'
import { rangeOf } from '../claims/range.ts'
import type { CheckedClaim } from '../claims/verdict.ts'
import { countSpan } from '../queries/count-span.ts'
import type { Member } from '../queries/counting.ts'
import { nameIn } from '../queries/naming.ts'
import { openBecause } from '../queries/open-because.ts'
import type { Count } from '../queries/partner-count.ts'
import { type Transition, transitionsOf } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { dateInWords, onDateInWords } from './dates.ts'
import { definitionLabel } from './definition-label.ts'
import { inOrder, inOrderOfDays, inOrderOfNames } from './in-order.ts'
import { lackMark, lackSentence } from './lacks.ts'
import { ordinalIn } from './ordinals.ts'
import { saidIn } from './said.ts'
import { listOf, numberOf, say } from './say.ts'
import { boundsInWords } from './span.ts'
import { countPhrase, namedOn, namesCounted, standingsOutside } from './standings.ts'
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
function needed({ claim, lacking }: CheckedClaim, language: Language): string {
  if (lacking === 'no-day') return say(language)('evidence.noDay')
  const { measure, value, target } = claim
  const what = target && measure !== 'date' ? 'target' : measure === 'count' && value === undefined ? 'vague' : measure
  return say(language)('evidence.needs', { what })
}

function found(checked: CheckedClaim, evidence: Evidence, language: Language): string[] {
  const { verdict, lacking, claim } = checked
  const speak = say(language)
  if (evidence.place !== null) return placeSentences(checked, evidence, language)
  const [asked, , ...others] = evidence.counts
  const wider = others.filter((count, i) => !others.slice(0, i).some((before) => namesSame(before, count)))
  const when = whenAsked(claim, language)
  const finds = foundSentence(checked, evidence, when, language)
  if (lacking === 'no-bounds') return [speak('evidence.noBounds', { found: finds })]
  if (lacking === 'undecided') return openSentences(checked, evidence, when, language)
  const beside =
    wider.length === 0
      ? []
      : [
          speak('evidence.beside', {
            counts: wider.map((count) => countPhrase(count, boundsInWords(count, language), language)).join('; '),
          }),
        ]
  const known =
    evidence.lack === null
      ? finds
      : speak('evidence.known', {
          found: numberOf(evidence.value, language),
          when,
          mark: lackMark(evidence.lack, language),
        })
  if (verdict === 'IMPOSSIBLE' && asked !== undefined) {
    const definition = definitionLabel(asked.world, asked.definition, language)
    const whole = evidence.whole?.upper ?? 0
    return [
      speak('evidence.impossible', { when, whole, definition }),
      finds,
      ...outside(checked, asked, language),
      ...beside,
    ]
  }
  if (verdict === 'DIFFERS')
    return [known, ...outside(checked, asked, language), ...perhapsMeant(evidence, checked, language), ...beside]
  return [known]
}

/** Who is not counted, where the figure is higher than what is found within a group; else who is, where that can be read. */
function outside({ claim }: CheckedClaim, asked: Count | undefined, language: Language): string[] {
  if (asked === undefined) return []
  const said = claim.value ?? claim.lower ?? claim.upper ?? 0
  const missing = said > asked.members.length ? standingsOutside(asked, language) : ''
  if (missing !== '') return [say(language)('evidence.notCounted', { names: missing })]
  const names = namesCounted(asked, language)
  return names.length === 0 || names.length > MOST_NAMES
    ? []
    : [say(language)('evidence.counted', { names: listOf(names, language) })]
}

/** What is found on the claim's days, and by how much the figure is off where it is. */
function foundSentence({ claim, verdict }: CheckedClaim, evidence: Evidence, when: string, language: Language): string {
  const range = rangeOf(claim)
  const said = claim.value ?? range?.lower ?? 0
  const off = said > evidence.upper ? said - evidence.upper : said < evidence.value ? said - evidence.value : 0
  const isOff = verdict === 'DIFFERS' || verdict === 'IMPOSSIBLE'
  return say(language)('evidence.finds', {
    found: foundIn(evidence, language),
    when,
    other: !isOff ? 'no' : off === 0 ? 'apart' : 'yes',
    n: Math.abs(off),
    side: off > 0 ? 'above' : 'below',
  })
}

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
  const inSpan = asked === undefined ? [] : asked.undecided.filter((member) => isOpenForSpan(asked, member))
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
    ...(asked === undefined || inSpan.length === 0 ? [] : [spanSentence(asked, inSpan, language)]),
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

const isOpenForSpan = ({ world, definition, moment, question }: Count, { relation }: Member): boolean =>
  openBecause(world, definition, relation, intervalOf(moment.validAt), question.within) === 'SPAN'

/** What a count is on the first and on the last of its days, with who came and went between, each with the day of the step that did it. */
function spanSentence(count: Count, open: readonly Member[], language: Language): string {
  const { world, moment } = count
  const { earliest, latest } = intervalOf(moment.validAt)
  const { first, last } = countSpan(count) ?? { first: count, last: count }
  const name = ({ relation }: Member): string => nameIn(world, relation.partnership.partner, language, moment.validAt)
  const names = inOrderOfNames(open, name, language)
    .map((member) => {
      const { relation } = member
      const steps = transitionsOf(relation).filter(
        (step) => intervalOf(step.on).latest >= earliest && intervalOf(step.on).earliest <= latest,
      )
      return namedOn(name(member), steps[0]?.on, language)
    })
    .join('; ')
  const [before, after] = [boundsInWords(first, language), boundsInWords(last, language)]
  return before === after
    ? say(language)('evidence.spanOpenSame', { names })
    : say(language)('evidence.spanOpen', {
        first: before,
        firstDay: onDateInWords(first.moment.validAt, language),
        last: after,
        lastDay: onDateInWords(last.moment.validAt, language),
        names,
      })
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

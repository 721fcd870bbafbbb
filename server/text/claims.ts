import type { Language } from '../../schema/answer-language.ts'
import { type Texts, textIn } from '../../schema/texts.ts'
import { LAST_DAY } from '../../schema/time/day.ts'
import { dateOfDay } from '../../schema/time/partial-date.ts'
import type { Contradiction } from '../claims/contradictions.ts'
import type { CheckedClaim } from '../claims/verdict.ts'
import { nameIn } from '../queries/naming.ts'
import type { Count } from '../queries/partner-count.ts'
import type { Transition } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { dateInWords } from './dates.ts'
import { numberOf, say } from './say.ts'

/** What the graph says of a claim, in sentences: what was said, what is found, the difference, the arithmetic, or what would be needed to check it. */
export function evidenceSentences(checked: CheckedClaim, language: Language): string {
  const { evidence, verdict, lacking, residual } = checked
  const speak = say(language)
  const said = originalOf(checked)
  if (evidence === null) return speak('evidence.noQuestion', { said })
  const found = boundsOf(evidence.value, evidence.upper, language)
  const [asked, , ...wider] = evidence.counts
  const counts = wider.map((count) => countPhrase(count, language)).join('; ')
  const beside = counts === '' ? [] : [speak('evidence.beside', { counts })]
  switch (verdict) {
    case 'IMPOSSIBLE': {
      const [definition, whole] = [asked?.definition.id ?? '', evidence.whole?.upper ?? 0]
      const cannotBe = speak('evidence.impossible', { said, whole, definition })
      return [cannotBe, speak('evidence.found', { found }), ...beside].join(' ')
    }
    case 'DIFFERS':
      return [speak('evidence.differs', { said, found, residual: signed(residual ?? 0, language) }), ...beside].join(
        ' ',
      )
    case 'AGREES':
      return speak('evidence.agrees', { said, found })
    case 'CANNOT_BE_CHECKED':
      return lacking === 'no-bounds'
        ? speak('evidence.noBounds', { said, found })
        : speak('evidence.undecided', {
            said,
            found: transitionsPhrase(evidence.moves, language) || found,
            open: openOf(checked, language).join('; '),
          })
  }
}

/** What leaves a claim undecided: partners of whom no source says whether they count, and transitions that may be meant. */
function openOf({ claim, evidence, world }: CheckedClaim, language: Language): string[] {
  const asked = evidence?.counts[0]
  const validAt =
    (claim.question?.kind === 'moves' ? claim.question.to : (asked?.moment.validAt ?? claim.saidOn)) ??
    dateOfDay(LAST_DAY)
  return [
    ...(asked?.undecided ?? []).map((m) => nameIn(world, m.relation.partnership.partner, language, validAt)),
    ...(evidence?.undecidedMoves ?? []).map((transition) => transitionPhrase(world, transition, language)),
  ]
}

const signed = (n: number, language: Language): string =>
  `${n > 0 ? '+' : n < 0 ? '−' : ''}${numberOf(Math.abs(n), language)}`

/** A count as one number, or as its bounds. */
const boundsOf = (least: number, most: number, language: Language): string =>
  least === most ? numberOf(least, language) : say(language)('evidence.range', { least, most })

/** The figure in its source's own wording, else the number. */
const originalOf = ({ claim }: CheckedClaim): string =>
  claim.citations.find((c) => c.original !== undefined)?.original ?? String(claim.value ?? '')

function countPhrase(count: Count, language: Language): string {
  const { members, undecided, definition, question, world, moment } = count
  return say(language)('evidence.count', {
    number: boundsOf(members.length, members.length + undecided.length, language),
    definition: definition.id,
    grouped: question.within === undefined ? 'no' : 'yes',
    group: question.within === undefined ? undefined : nameIn(world, question.within, language, moment.validAt),
  })
}

function transitionsPhrase(transitions: readonly Transition[], language: Language): string {
  if (transitions.length === 0) return ''
  const entries = transitions.filter(({ kind }) => kind === 'ENTRY').length
  return say(language)('evidence.transitions', { entries, upgrades: transitions.length - entries })
}

const transitionPhrase = (world: World, { relation, on }: Transition, language: Language): string =>
  `${nameIn(world, relation.partnership.partner, language, on)} (${dateInWords(on, language)})`

/** Why some sayings contradict each other, in one sentence and who says what. */
export function contradictionSentence(contradiction: Contradiction, language: Language): string {
  const { kind, claims, attributions } = contradiction
  const about = claims[0]?.claim.text ?? attributions[0]?.names
  const corrected = attributions.find((a) => a.corrected !== undefined)?.corrected
  const reason = say(language)('contradiction.reason', {
    kind,
    what: about === undefined ? '' : textIn(about, language).replace(/\.$/, ''),
    settled: corrected === undefined ? 'no' : 'yes',
    corrected: corrected === undefined ? undefined : dateInWords(corrected, language),
  })
  const sayings = [
    ...claims.map((checked) =>
      sayingPhrase(originalOf(checked), checked.claim.population, checked.claim.speaker, language),
    ),
    // In the source's own words: they are quoted, not translated.
    ...attributions.map(({ citations, values, speaker }) => {
      const said = citations.find((c) => c.original !== undefined)?.original ?? values.join(', ')
      return sayingPhrase(said, undefined, speaker, language)
    }),
  ]
  return `${reason} ${[...new Set(sayings)].join('; ')}.`
}

const sayingPhrase = (
  said: string,
  population: Texts | undefined,
  speaker: Texts | undefined,
  language: Language,
): string =>
  say(language)('contradiction.saying', {
    said,
    whom: population === undefined ? 'none' : 'some',
    population: population === undefined ? undefined : textIn(population, language),
    by: speaker === undefined ? 'none' : 'some',
    speaker: speaker === undefined ? undefined : textIn(speaker, language),
  })

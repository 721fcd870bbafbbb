import type { Language } from '../../schema/answer-language.ts'
import type { Citation } from '../../schema/citation.ts'
import type { Attribution } from '../../schema/kinds/attribution.ts'
import { type Texts, textIn } from '../../schema/texts.ts'
import { LANGUAGE_FACTS } from '../../schema/words/generated/languages.ts'
import { listIn } from '../../schema/words/in-locale.ts'
import type { Contradiction } from '../claims/contradictions.ts'
import { impliedQualifier, yearBefore } from '../claims/implied-figure.ts'
import type { CheckedClaim } from '../claims/verdict.ts'
import { findDefinition } from '../queries/definitions.ts'
import { grouped } from '../queries/grouped.ts'
import { newestNameIn } from '../queries/naming.ts'
import type { World } from '../queries/world.ts'
import { nouns } from './counted.ts'
import { dateInWords } from './dates.ts'
import { definitionLabel } from './definition-label.ts'
import { saidIn } from './said.ts'
import { beginning, say } from './say.ts'
import { whenInWords } from './when.ts'

/** Why some sayings contradict each other: what they are about, then who says what in which document, then what is wrong with that. No side is taken. */
export function contradictionSentence(world: World, contradiction: Contradiction, language: Language): string {
  const { kind, claims, attributions } = contradiction
  const sayings = [
    ...claims.map((checked) => sayingOf(checked, contradiction, language)),
    ...attributions.map((attribution) => attributed(world, attribution, language)),
  ]
  const corrected = attributions.find((one) => one.corrected !== undefined)?.corrected
  const whole = kind === 'IMPOSSIBLE' ? claims[0]?.evidence?.whole?.upper : undefined
  return say(language)('contradiction.sentence', {
    subject: beginning(subjectOf(contradiction, language), language),
    sayings: [...grouped(sayings, ({ speaker, document }) => `${speaker ?? ''}\n${document}`).values()]
      .map((said) => sayingPhrase(said, language))
      .join('; '),
    reason: say(language)('contradiction.reason', {
      kind,
      settled: corrected === undefined ? 'no' : 'yes',
      corrected: corrected === undefined ? undefined : dateInWords(corrected, language),
      bounded: whole === undefined ? 'no' : 'yes',
      whole: whole ?? 0,
    }),
  })
}

/** What the sayings are about, with nobody's figure in it. */
function subjectOf({ kind, claims, attributions }: Contradiction, language: Language): string {
  const stated = claims.find(({ claim }) => claim.subject !== undefined)?.claim.subject
  if (stated !== undefined) return textIn(stated, language)
  const first = claims.find(({ claim }) => claim.question !== undefined)
  if (first !== undefined) return askedSubject(first, kind !== 'DEFINITION', language)
  const named = attributions[0]?.names ?? claims[0]?.claim.text
  return named === undefined ? '' : textIn(named, language).replace(/\.$/, '')
}

/** What a question asks, as the subject of sayings about it. */
function askedSubject({ world, claim }: CheckedClaim, leveled: boolean, language: Language): string {
  const { question, period } = claim
  const speak = say(language)
  const named = (id: string): string => newestNameIn(world, id, language)
  if (question === undefined) return ''
  if (question.kind === 'members')
    return speak('contradiction.members', {
      group: named(question.group),
      when: whenInWords(period ?? question.validAt, language),
    })
  const owner = named(question.of)
  if (question.kind === 'moves')
    return speak('contradiction.moves', {
      owner,
      when: whenInWords(period ?? `${question.from}/${question.to}`, language),
    })
  const definition = findDefinition(world, question.of, question.definition)
  const ladder = definition?.ladder ?? null
  const level = definition === undefined ? '' : definitionLabel(world, definition, language)
  if (question.kind === 'place')
    return speak('contradiction.place', {
      who: named(question.partner),
      nouns: nouns(world, ladder, language),
      owner,
      level,
    })
  return speak('contradiction.counted', {
    noun: nouns(world, ladder, language),
    owner,
    leveled: leveled ? 'yes' : 'no',
    level,
    grouped: question.within === undefined ? 'no' : 'yes',
    group: question.within === undefined ? undefined : named(question.within),
    when: whenInWords(period ?? question.validAt, language),
  })
}

/** One thing that somebody says in one document. */
interface Saying {
  readonly speaker: string | undefined
  readonly document: string
  /** What is said, with what it is said of or implies where that matters. */
  readonly said: string
}

/** All that one speaker says in one document, each thing once. */
function sayingPhrase(sayings: readonly Saying[], language: Language): string {
  const [{ speaker, document } = { speaker: undefined, document: '' }] = sayings
  const said = listIn(
    LANGUAGE_FACTS[language].locale,
    [...new Set(sayings.map((saying) => saying.said))],
    'conjunction',
  )
  return say(language)('contradiction.saying', { by: speaker === undefined ? 'none' : 'some', speaker, document, said })
}

/** A figure as its document says it: with its population where populations differ, with its definition where these do; of a year later, with what it implies. */
function sayingOf(
  { claim, world, evidence }: CheckedClaim,
  { kind, claims }: Contradiction,
  language: Language,
): Saying {
  const speak = say(language)
  const said = saidIn(claim, language) ?? textIn(claim.text, language)
  const who = { speaker: whoIn(claim.speaker, language), document: documentOf(world, claim.citations, language) }
  const before = yearBefore(claim.period)
  const { impliedBase, population } = claim
  if (impliedBase !== undefined && before !== null && claims.some((other) => other.claim.period === before)) {
    const bound = BOUND_WORDS[impliedQualifier(claim)]
    const [later, earlier] = [dateInWords(claim.period ?? '', language), whenInWords(before, language)]
    return { ...who, said: speak('contradiction.implying', { said, later, bound, implied: impliedBase, earlier }) }
  }
  const { question } = claim
  if (
    question?.kind === 'place' &&
    claim.value !== undefined &&
    claims.some((one) => one.claim.question?.kind === 'count')
  )
    return {
      ...who,
      said: speak('contradiction.placing', {
        said,
        who: newestNameIn(world, question.partner, language),
        before: claim.value - 1,
      }),
    }
  const definition = kind === 'DEFINITION' ? evidence?.counts[0]?.definition : undefined
  if (definition !== undefined)
    return {
      ...who,
      said: speak('contradiction.meaning', { said, meant: definitionLabel(world, definition, language) }),
    }
  return {
    ...who,
    said:
      kind === 'SCOPE' && population !== undefined
        ? speak('contradiction.of', { said, population: textIn(population, language) })
        : said,
  }
}

const whoIn = (who: Texts | undefined, language: Language): string | undefined =>
  who === undefined ? undefined : textIn(who, language)

const BOUND_WORDS = {
  exactly: 'exactly',
  nearly: 'nearly',
  over: 'over',
  'at-least': 'least',
  'at-most': 'most',
  about: 'about',
  vague: 'about',
} as const

/** In the source's own words: they are quoted, not translated. */
function attributed(world: World, { citations, values, speaker }: Attribution, language: Language): Saying {
  const original = citations.find((citation) => citation.original !== undefined)?.original
  return {
    speaker: whoIn(speaker, language),
    document: documentOf(world, citations, language),
    said: original === undefined ? values.join(', ') : say(language)('evidence.quoted', { text: original }),
  }
}

/** The document that is cited first: its title and publisher, else what of these and of its day is known. */
function documentOf(world: World, citations: readonly Citation[], language: Language): string {
  const source = world.source(citations[0]?.source ?? '')
  const publisher = source?.publisher ?? source?.address ?? citations[0]?.source ?? ''
  if (source?.title !== undefined)
    return say(language)('contradiction.document', {
      title: source.title,
      by: source.publisher === undefined ? 'none' : 'some',
      publisher: source.publisher,
    })
  return say(language)('contradiction.untitled', {
    publisher,
    dated: source?.published === undefined ? 'no' : 'yes',
    day: source?.published === undefined ? undefined : dateInWords(source.published, language),
  })
}

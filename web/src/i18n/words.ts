import { createContext, use, useContext } from 'react'
import type { LANGUAGE_FACTS } from '../../../schema/words/generated/languages.ts'
import { FIRST } from '../../../schema/words/generated/parts.ts'
import type { Words as AllWords, Parts } from '../../../schema/words/generated/values.ts'
import { type Say, sayFrom } from '../../../schema/words/say.ts'
import type { Language } from '../api/generated/types.ts'
import { broughtOnce } from '../load/attempts.ts'

/** The words of the frame, which are there before the first picture. */
export type Words = AllWords['page']

/** A part of the words that comes with what says it. */
export type LaterPart = keyof Parts

/** What is said in one language: its words by part, as far as they have come, and what page and server both say. */
interface Spoken {
  readonly words: Pick<AllWords, 'page' | 'views'> & Partial<AllWords>
  readonly say: Say<'date' | 'transition'>
  /** What brings the parts that come later. */
  readonly parts: Parts
}

const spoken = new Map<Language, Spoken>()
const coming = new Map<string, () => Promise<unknown>>()

/** The parts that something on the page has said, in whatever language: another language brings them too before it is spoken. */
const wanted = new Set<LaterPart>()

/** Brings the page's words in a language, all parts that are in use; the other languages stay where they are until somebody wants them. */
export async function loadWords(language: Language): Promise<Words> {
  if (!spoken.has(language)) {
    const { MESSAGES, WORDS, PARTS } = await FIRST[language]()
    spoken.set(language, { words: { ...WORDS }, say: sayFrom<'date' | 'transition'>(MESSAGES), parts: PARTS })
  }
  await Promise.all([...wanted].map((part) => loadPart(language, part)))
  return wordsIn(language).page
}

/** Brings a part of the words in a language. One that could not be brought is brought anew when the page tries again. */
export function loadPart(language: Language, part: LaterPart): Promise<unknown> {
  wanted.add(part)
  const key = `${language}/${part}`
  const bring =
    coming.get(key) ??
    broughtOnce(async () => {
      const { WORDS } = await spokenIn(language).parts[part]()
      Object.assign(wordsIn(language), { [part]: WORDS })
    })
  coming.set(key, bring)
  return bring()
}

function spokenIn(language: Language): Spoken {
  const known = spoken.get(language)
  if (known === undefined) throw new Error(`no words in ${language} yet: await loadWords()`)
  return known
}

const wordsIn = (language: Language): Spoken['words'] => spokenIn(language).words

/** How a language says what page and server both say: dates, and steps of a relation. */
export const sayIn = (language: Language): Spoken['say'] => spokenIn(language).say

/** The language of the page and its words. */
export interface Speech {
  readonly language: Language
  readonly words: Words
}

/** What the page speaks, for everything below. */
export const SpeechContext = createContext<Speech | null>(null)

/** What the page speaks. */
export function useWords(): Speech {
  const speech = useContext(SpeechContext)
  if (speech === null) throw new Error('useWords stands outside SpeechContext')
  return speech
}

/** A part of the words in the language of the page; what says them waits until they are there. */
export function useOwnWords<P extends keyof AllWords>(part: P): AllWords[P] {
  const { language } = useWords()
  // Asked of a later part each time, there or not: React loses count of a component's hooks where one that waited the first time is left out the next.
  if (part in spokenIn(language).parts) use(loadPart(language, part as LaterPart))
  return wordsIn(language)[part] as AllWords[P]
}

/** The languages that the page speaks, named as the API names them. */
export const LANGUAGES = Object.keys(FIRST) as Language[]

/** The BCP 47 tag of a language: "pt-BR" of pt_BR. */
export const tagOf = (language: Language): Tag => language.replaceAll('_', '-') as Tag
type Tag = keyof typeof LANGUAGE_FACTS

/** The language that a browser asks for, of those that the page speaks: the same tag, else the same language; English otherwise. */
export const languageOf = (wanted: readonly string[]): Language =>
  wanted.map(spokenAs).find((same) => same !== undefined) ?? 'en'

/** Whether the page speaks the language of a tag. */
export const speaks = (tag: string): boolean => spokenAs(tag) !== undefined

function spokenAs(text: string): Language | undefined {
  const tag = text.replaceAll('_', '-').toLowerCase()
  return (
    LANGUAGES.find((language) => tagOf(language).toLowerCase() === tag) ??
    LANGUAGES.find((language) => language === tag.split('-')[0])
  )
}

/** A name as it stands inside a sentence: its words begin small, except those written all in capitals. */
export const inSentence = (name: string): string =>
  name.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll}|$|\s)/gu, (letter) => letter.toLowerCase())

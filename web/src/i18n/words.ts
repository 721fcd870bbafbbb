import { createContext, useContext } from 'react'
import type { Language } from '../api/generated/types.ts'
import type { Words } from './en.ts'

export type { Words } from './en.ts'

const LANGUAGES = {
  en: () => import('./en.ts').then(({ en }): Words => en),
  vi: () => import('./vi.ts').then(({ vi }): Words => vi),
} satisfies Record<Language, () => Promise<Words>>

const loaded = new Map<Language, Words>()

/** Brings the page's words in a language; the other one stays where it is until somebody wants it. */
export async function loadWords(language: Language): Promise<Words> {
  const words = loaded.get(language) ?? (await LANGUAGES[language]())
  loaded.set(language, words)
  return words
}

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
  if (speech === null) throw new Error('useWords stands outside the page: put it below SpeechContext')
  return speech
}

/** Words of a view's own, in both languages; the second has what the first has. */
export const bothLanguages = <W>(words: { readonly en: W; readonly vi: NoInfer<W> }): Readonly<Record<Language, W>> =>
  words

/** A view's own words in the language of the page. */
export const useOwnWords = <W>(words: Readonly<Record<Language, W>>): W => words[useWords().language]

/** The language that a browser asks for, of those that the page speaks; English otherwise. */
export const languageOf = (wanted: readonly string[]): Language =>
  wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag): tag is Language => tag in LANGUAGES) ?? 'en'

/** A name as it stands inside a sentence: its words begin small, except those written all in capitals. */
export const inSentence = (name: string): string =>
  name.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll}|$|\s)/gu, (letter) => letter.toLowerCase())

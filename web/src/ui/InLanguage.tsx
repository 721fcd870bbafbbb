import { tagOf, useWords } from '../i18n/words.ts'

interface Props {
  readonly text: string
  /** The language that it is in, a BCP 47 tag; null where that is not known. */
  readonly language: string | null
}

/** A text that may be in another language than the page: then it says in which, so that it is read aloud and hyphenated as what it is. */
export function InLanguage({ text, language }: Props) {
  const spoken = tagOf(useWords().language)
  return language === null || language === spoken ? text : <span lang={language}>{text}</span>
}

import type { Language } from '../../schema/answer-language.ts'
import type { Cited } from './citable.ts'
import type { AnswerDocument } from './document.ts'
import { questionData } from './long-form.ts'
import { newestEdition } from './permalink.ts'

/** Lays an answer out as a document in a language. `permalink` is its whole address where the caller knows its host, else the path. */
export const layOut = async (
  cited: Cited,
  permalink: string,
  language: Language,
  edition = newestEdition(cited.kind),
): Promise<AnswerDocument> => {
  const laid = await cited.document(permalink, language)
  return {
    ...laid,
    name: fileName(laid.name),
    data: {
      question: questionData(cited),
      permalink,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      answer: cited.data(edition),
    },
  }
}

/** A name that is one file's on every system: what an id has beside letters, digits and plain signs is a hyphen. */
const fileName = (name: string): string => name.replace(/[^\w.~-]+/g, '-')

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
): Promise<AnswerDocument> => ({
  ...(await cited.document(permalink, language)),
  data: {
    question: questionData(cited),
    permalink,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    answer: cited.data(edition),
  },
})

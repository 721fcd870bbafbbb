import { linkTo } from '../base.ts'
import { carried, type Question, writeQuestion } from '../question/question.ts'

/** Where the network shows one relation of an owner on a day, for whoever asks `question`. */
export const partnerAddress = (of: string, partner: string, on: string, question: Question): string =>
  `${linkTo('/')}${writeQuestion({ ...carried(question), of, on, definition: null, with: partner })}`

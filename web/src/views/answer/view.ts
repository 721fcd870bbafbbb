import type { PageView } from '../view.ts'
import { AnswerPage } from './AnswerPage.tsx'

/** An answer that was cited, at its permalink. */
export const view: PageView = { Page: AnswerPage }

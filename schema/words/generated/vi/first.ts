// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Parts } from '../values.ts'
import { MESSAGES as date } from './date.ts'
import { WORDS as page } from './page.ts'
import { MESSAGES as transition } from './transition.ts'
import { WORDS as views } from './views.ts'

export const MESSAGES = { ...date, ...transition }
export const WORDS = { page, views }
export const PARTS: Parts = {
  empty: () => import('./empty.ts'),
  help: () => import('./help.ts'),
  newer: () => import('./newer.ts'),
  names: () => import('./names.ts'),
  partner: () => import('./partner.ts'),
  source: () => import('./source.ts'),
  report: () => import('./report.ts'),
  counts: () => import('./counts.ts'),
  claims: () => import('./claims.ts'),
  contradictions: () => import('./contradictions.ts'),
  answer: () => import('./answer.ts'),
  table: () => import('./table.ts'),
  refusal: () => import('./refusal.ts'),
  unread: () => import('./unread.ts'),
  paper: () => import('./paper.ts'),
}

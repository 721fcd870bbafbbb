// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from './values.ts'

/** What brings a part of the words in one language. */
export type Parts = { readonly [P in Exclude<keyof Words, 'page' | 'views'>]: () => Promise<{ readonly WORDS: Words[P] }> }

const en: Parts = {
  empty: () => import('./en/empty.ts'),
  help: () => import('./en/help.ts'),
  newer: () => import('./en/newer.ts'),
  names: () => import('./en/names.ts'),
  partner: () => import('./en/partner.ts'),
  source: () => import('./en/source.ts'),
  report: () => import('./en/report.ts'),
  counts: () => import('./en/counts.ts'),
  claims: () => import('./en/claims.ts'),
  contradictions: () => import('./en/contradictions.ts'),
  answer: () => import('./en/answer.ts'),
  table: () => import('./en/table.ts'),
  refusal: () => import('./en/refusal.ts'),
}

const vi: Parts = {
  empty: () => import('./vi/empty.ts'),
  help: () => import('./vi/help.ts'),
  newer: () => import('./vi/newer.ts'),
  names: () => import('./vi/names.ts'),
  partner: () => import('./vi/partner.ts'),
  source: () => import('./vi/source.ts'),
  report: () => import('./vi/report.ts'),
  counts: () => import('./vi/counts.ts'),
  claims: () => import('./vi/claims.ts'),
  contradictions: () => import('./vi/contradictions.ts'),
  answer: () => import('./vi/answer.ts'),
  table: () => import('./vi/table.ts'),
  refusal: () => import('./vi/refusal.ts'),
}

/** By language, named as the API names it. */
export const PARTS = { en, vi }

export const FIRST = {
  en: () => import('./en/first.ts'),
  vi: () => import('./vi/first.ts'),
}

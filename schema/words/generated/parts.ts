// Made from schema/words/*.json by `npm run codegen`: change a message there.

/** What brings the first words of a language, named as the API names it. */
export const FIRST = {
  en: () => import('./en/first.ts'),
  vi: () => import('./vi/first.ts'),
}

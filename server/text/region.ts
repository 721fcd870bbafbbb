import type { Language } from '../../schema/answer-language.ts'
import type { Region } from '../../schema/region.ts'
import { LANGUAGE_FACTS } from '../../schema/words/generated/languages.ts'

/**
 * What a sub-region is called: by our own list, which for English is the United Nations' and not CLDR's ("Australia and New Zealand", where that has
 * "Australasia"); in a language that the list lacks by CLDR, which knows the M49 codes in every language.
 */
export const regionName = ({ code, names }: Region, language: Language): string =>
  names[language] ?? named(LANGUAGE_FACTS[language].locale, code) ?? names.en

const byLocale = new Map<string, Intl.DisplayNames>()

function named(locale: string, code: string): string | undefined {
  const names = byLocale.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  byLocale.set(locale, names)
  return names.of(code)
}

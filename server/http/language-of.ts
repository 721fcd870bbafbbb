import type { IncomingMessage } from 'node:http'
import { LANGUAGES, type Language } from '../../schema/answer-language.ts'

/** The language of a page for a request: the one that the address asks for, else the first that the reader's browser does, as far as it is one of ours. */
export function languageOf({ url, headers }: IncomingMessage): Language {
  const [, query = ''] = (url ?? '').split('?')
  const asked = new URLSearchParams(query)
  const wanted = [
    asked.get('language') ?? asked.get('lang') ?? '',
    ...(headers['accept-language'] ?? '').split(',').map((tag) => tag.split(';')[0]?.trim() ?? ''),
  ]
  for (const tag of wanted) {
    const known = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language)
    if (known !== undefined) return known
  }
  return 'en'
}

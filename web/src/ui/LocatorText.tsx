import { NO_PLACE_NOTED } from '../../../schema/no-place-noted.ts'
import { useOwnWords } from '../i18n/words.ts'

/** Where in a document a fact stands. Places are noted in English, as notes are; that nobody noted one is said in the reader's language. */
export function LocatorText({ locator }: { readonly locator: string }) {
  const own = useOwnWords('source')
  return locator === NO_PLACE_NOTED ? own.wholePage : <span lang="en">{locator}</span>
}

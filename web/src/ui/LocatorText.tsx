import { useOwnWords } from '../i18n/words.ts'

/** What the API gives where nobody noted a place. */
const NO_PLACE_NOTED = 'whole page'

/** Where in a document a fact stands. Places are noted in English, as notes are; that nobody noted one is said in the reader's language. */
export function LocatorText({ locator }: { readonly locator: string }) {
  const own = useOwnWords('source')
  return locator === NO_PLACE_NOTED ? own.wholePage : <span lang="en">{locator}</span>
}

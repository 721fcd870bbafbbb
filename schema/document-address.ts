import type { TextRule } from './field.ts'

/**
 * Where a document is found: an address on the web, or the path of a file of the project that the facts are kept in. No other scheme: an address is put behind a link, and
 * some schemes run what stands in them.
 */
export const DOCUMENT_ADDRESS: TextRule = {
  pattern: /^(https?:\/\/[^\s"<>]+|[^\s":<>/][^\s":<>]*)$/,
  says: 'an address begins with https:// or http://, as https://example.org/report; or it is the path of a file of this project',
  such: ['https://example.org/report', 'docs/counting.md'],
}

/** A feed as it is told to its readers. Every text is a text, and no markup: its words are shown as they are. */
export interface AtomFeed {
  /** The same for ever, wherever it is read from. */
  readonly id: string
  readonly title: string
  readonly language: string
  /** Where this feed is, and the page that it is of. */
  readonly self: string
  readonly page: string
  /** Of its newest entry; of an empty one, when what it is of began. */
  readonly updated: string
  /** Newest first. */
  readonly entries: readonly AtomEntry[]
}

/** What happened, once. */
export interface AtomEntry {
  /** The same for ever, wherever it is read from: by it a reader knows that it has been shown. */
  readonly id: string
  readonly title: string
  /** The page that shows it as it was then. */
  readonly page: string
  readonly at: string
  readonly by: string
  /** What happened, a sentence or several. */
  readonly sentences: readonly string[]
}

/** Writes a feed as Atom (RFC 4287). */
export function atomOf({ id, title, language, self, page, updated, entries }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `  <id>${escaped(id)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <updated>${escaped(updated)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    '  <author><name>Entente</name></author>',
    '  <rights>CC BY 4.0</rights>',
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n')
}

const entryOf = ({ id, title, page, at, by, sentences }: AtomEntry): string =>
  [
    '  <entry>',
    `    <id>${escaped(id)}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <updated>${escaped(at)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `    <author><name>${escaped(by)}</name></author>`,
    // A paragraph each: readers run the lines of a plain text together.
    `    <content type="html">${escaped(sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join(''))}</content>`,
    '  </entry>',
  ].join('\n')

/** A text in XML. What no XML may hold, escaped or not, is the sign for a letter that is missing. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML refuses
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** The parts of the messages that the server says: it holds them in every language. What the page says, it loads by the part, in its reader's language only. */
export const SAID_BY_THE_SERVER = [
  'date',
  'counted',
  'lacks',
  'open',
  'span',
  'label',
  'footnote',
  'transition',
  'diff',
  'evidence',
  'contradiction',
  'change',
  'export',
  'feed',
  'unscripted',
] as const

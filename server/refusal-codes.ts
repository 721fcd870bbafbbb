import type { RefusalKey } from '../schema/words/refusal.ts'

/** What a client does about a refusal, in `extensions.code`. The last three are no fault of the asker's. */
export type RefusalCode =
  | 'BAD_DATE'
  | 'BAD_RANGE'
  | 'BAD_CURSOR'
  | 'BAD_PERMALINK'
  | 'BAD_REQUEST'
  | 'UNKNOWN_ID'
  | 'UNKNOWN_DEFINITION'
  | 'LIMIT_EXCEEDED'
  | 'STORE_UNAVAILABLE'
  | 'STORE_TOO_NEW'
  | 'INTERNAL'

/** The code of each refusal that schema/words has a sentence for: one without a code does not compile. */
export const REFUSAL_CODES: Readonly<Record<RefusalKey, RefusalCode>> = {
  actor: 'UNKNOWN_ID',
  ladder: 'UNKNOWN_ID',
  noLadder: 'UNKNOWN_ID',
  level: 'UNKNOWN_ID',
  noLevel: 'UNKNOWN_ID',
  claim: 'UNKNOWN_ID',
  format: 'UNKNOWN_ID',
  language: 'UNKNOWN_ID',
  address: 'UNKNOWN_ID',
  definition: 'UNKNOWN_DEFINITION',
  noDefinition: 'UNKNOWN_DEFINITION',
  order: 'BAD_RANGE',
  missing: 'BAD_RANGE',
  word: 'BAD_RANGE',
  parameter: 'BAD_RANGE',
  rowsBelowOne: 'BAD_RANGE',
  cursor: 'BAD_CURSOR',
  cursorOfRevision: 'BAD_CURSOR',
  cursorOfNoRow: 'BAD_CURSOR',
  date: 'BAD_DATE',
  dateOfUnknownYear: 'BAD_DATE',
  dateOfNoMonth: 'BAD_DATE',
  dateOfNoDay: 'BAD_DATE',
  dateAsNumber: 'BAD_DATE',
  instant: 'BAD_DATE',
  future: 'BAD_DATE',
  futureOfNothing: 'BAD_DATE',
  beforeFirst: 'BAD_DATE',
  noPermalink: 'BAD_PERMALINK',
  altered: 'BAD_PERMALINK',
  alteredQuestion: 'BAD_PERMALINK',
  step: 'BAD_PERMALINK',
  lacking: 'BAD_PERMALINK',
  lackingSeed: 'BAD_PERMALINK',
  lackingLog: 'BAD_PERMALINK',
  rows: 'LIMIT_EXCEEDED',
  points: 'LIMIT_EXCEEDED',
  tokens: 'LIMIT_EXCEEDED',
  tooDeep: 'LIMIT_EXCEEDED',
  nesting: 'LIMIT_EXCEEDED',
  nestingWithoutEnd: 'LIMIT_EXCEEDED',
  aliases: 'LIMIT_EXCEEDED',
  rootFields: 'LIMIT_EXCEEDED',
  cost: 'LIMIT_EXCEEDED',
  costWithoutEnd: 'LIMIT_EXCEEDED',
  body: 'LIMIT_EXCEEDED',
  headers: 'LIMIT_EXCEEDED',
  operation: 'BAD_REQUEST',
  variables: 'BAD_REQUEST',
  notJson: 'BAD_REQUEST',
  batch: 'BAD_REQUEST',
  noQuery: 'BAD_REQUEST',
  unknownPart: 'BAD_REQUEST',
  wrongPart: 'BAD_REQUEST',
  whichOperation: 'BAD_REQUEST',
  noSuchOperation: 'BAD_REQUEST',
  method: 'BAD_REQUEST',
  methodOfPage: 'BAD_REQUEST',
  accept: 'BAD_REQUEST',
  contentType: 'BAD_REQUEST',
  noContentType: 'BAD_REQUEST',
  otherPage: 'BAD_REQUEST',
  noHttp: 'BAD_REQUEST',
  request: 'BAD_REQUEST',
  storeAway: 'STORE_UNAVAILABLE',
  newerVersion: 'STORE_TOO_NEW',
  newerKind: 'STORE_TOO_NEW',
  internal: 'INTERNAL',
  internalUnnamed: 'INTERNAL',
}

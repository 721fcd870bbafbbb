import { optional, type TextRule, text } from '../field.ts'
import { PERIOD } from '../period-fields.ts'

const ISO_3166: TextRule = {
  pattern: /^[A-Z]{3}$/,
  says: 'an ISO 3166-1 alpha-3 code is three capitals',
  write: 'write three capitals such as VNM',
  such: ['VNM', 'FRA'],
}
const TWO_LETTERS: TextRule = {
  pattern: /^[A-Z]{2}$/,
  says: 'an ISO 3166-1 alpha-2 code is two capitals',
  write: 'write two capitals in quotes such as "VN"',
  such: ['VN', 'FR'],
}
const m49 = (like: string): TextRule => ({
  pattern: /^\d{3}$/,
  says: 'an M49 code is three digits',
  write: `write three digits in quotes such as '${like}'`,
  such: ['035', '154', like],
})

/** What an area had before its code of two letters was stated; read for ever. */
export const FIRST_AREA = {
  /** ISO 3166-1 alpha-3; absent where the area has none. */
  iso3: optional(text(ISO_3166)),
  /** Numeric code of the M49 list, as text: "704". */
  m49: optional(text(m49('704'))),
  /** M49 code of the sub-region: "035" South-eastern Asia. See `schema/region.ts`. */
  region: optional(text(m49('035'))),
  ...PERIOD,
}

/** What an area of the United Nations M49 list has, a State or another territory. */
export const AREA = {
  /** ISO 3166-1 alpha-2; absent where the area has none. People look for it by this too; it is a code and no name, and is printed nowhere as one. */
  iso2: optional(text(TWO_LETTERS)),
  ...FIRST_AREA,
}

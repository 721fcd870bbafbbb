import { addressText } from '../ui/address-text.ts'
import type { Query } from './query-text.ts'

/** Where the network shows one relation of an owner on a day, as known when the report is. */
export const partnerAddress = (of: string, partner: string, on: string, { known, lang, theme }: Query): string =>
  `/${addressText({ of, on, known, partner, lang, theme })}`

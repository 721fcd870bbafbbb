// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { MESSAGES as en_date } from './en/date.ts'
import { MESSAGES as en_counted } from './en/counted.ts'
import { MESSAGES as en_lacks } from './en/lacks.ts'
import { MESSAGES as en_open } from './en/open.ts'
import { MESSAGES as en_span } from './en/span.ts'
import { MESSAGES as en_label } from './en/label.ts'
import { MESSAGES as en_footnote } from './en/footnote.ts'
import { MESSAGES as en_transition } from './en/transition.ts'
import { MESSAGES as en_diff } from './en/diff.ts'
import { MESSAGES as en_evidence } from './en/evidence.ts'
import { MESSAGES as en_contradiction } from './en/contradiction.ts'
import { MESSAGES as en_change } from './en/change.ts'
import { MESSAGES as en_export } from './en/export.ts'
import { MESSAGES as en_feed } from './en/feed.ts'
import { MESSAGES as en_unscripted } from './en/unscripted.ts'
import { MESSAGES as vi_date } from './vi/date.ts'
import { MESSAGES as vi_counted } from './vi/counted.ts'
import { MESSAGES as vi_lacks } from './vi/lacks.ts'
import { MESSAGES as vi_open } from './vi/open.ts'
import { MESSAGES as vi_span } from './vi/span.ts'
import { MESSAGES as vi_label } from './vi/label.ts'
import { MESSAGES as vi_footnote } from './vi/footnote.ts'
import { MESSAGES as vi_transition } from './vi/transition.ts'
import { MESSAGES as vi_diff } from './vi/diff.ts'
import { MESSAGES as vi_evidence } from './vi/evidence.ts'
import { MESSAGES as vi_contradiction } from './vi/contradiction.ts'
import { MESSAGES as vi_change } from './vi/change.ts'
import { MESSAGES as vi_export } from './vi/export.ts'
import { MESSAGES as vi_feed } from './vi/feed.ts'
import { MESSAGES as vi_unscripted } from './vi/unscripted.ts'
import { WORDS as en_refusal } from './en/refusal.ts'
import { WORDS as vi_refusal } from './vi/refusal.ts'

export const SERVER_MESSAGES = {
  "en": { ...en_date, ...en_counted, ...en_lacks, ...en_open, ...en_span, ...en_label, ...en_footnote, ...en_transition, ...en_diff, ...en_evidence, ...en_contradiction, ...en_change, ...en_export, ...en_feed, ...en_unscripted },
  "vi": { ...vi_date, ...vi_counted, ...vi_lacks, ...vi_open, ...vi_span, ...vi_label, ...vi_footnote, ...vi_transition, ...vi_diff, ...vi_evidence, ...vi_contradiction, ...vi_change, ...vi_export, ...vi_feed, ...vi_unscripted },
}

/** Refusals, which the page says too. */
export const SERVER_REFUSALS = { "en": en_refusal, "vi": vi_refusal }

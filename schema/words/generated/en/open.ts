// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'open'> = {
  'open.because': (v) => `${v.why === "SPAN" ? `on some of the days asked for, not on all` : v.why === "OTHER_SIDE_UNKNOWN" ? `own words for these levels not known` : v.why === "MEMBERSHIP" ? `membership of the group then not settled` : v.why === "CONFIDENCE" ? `source of low confidence` : v.why === "DATE" ? `no source gives the exact day` : ''}`,
  'open.named': (v) => `${v.names} (${v.because})`,
}

// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'open'> = {
  'open.because': (v) => `${v.why === "SPAN" ? `được tính vào một số ngày, không phải mọi ngày được hỏi` : v.why === "OTHER_SIDE_UNKNOWN" ? `chưa rõ cách gọi của chính phía đối tác cho các mức này` : v.why === "MEMBERSHIP" ? `chưa rõ khi ấy có là thành viên của nhóm hay không` : v.why === "CONFIDENCE" ? `nguồn có độ tin cậy thấp` : v.why === "DATE" ? `không nguồn nào nêu ngày chính xác` : ''}`,
  'open.named': (v) => `${v.names} (${v.because})`,
}

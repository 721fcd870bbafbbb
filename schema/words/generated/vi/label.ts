// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'label'> = {
  'label.orHigher': (v) => `${v.level} trở lên`,
  'label.mark': (v) => `${v.mark === "anyActor" ? `kể cả tổ chức` : v.mark === "special" ? `kể cả quan hệ đặc biệt` : v.mark === "sectoral" ? `kể cả quan hệ theo lĩnh vực` : v.mark === "theirs" ? `theo cách gọi của đối tác` : v.mark === "lower" ? `theo cách gọi thấp hơn của hai bên` : v.mark === "higher" ? `theo cách gọi cao hơn của hai bên` : ''}`,
}

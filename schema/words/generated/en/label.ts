// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'label'> = {
  'label.orHigher': (v) => `${v.level} or higher`,
  'label.mark': (v) => `${v.mark === "anyActor" ? `organizations too` : v.mark === "special" ? `special relations too` : v.mark === "sectoral" ? `sectoral relations too` : v.mark === "theirs" ? `by the partner’s own words` : v.mark === "lower" ? `by the lower of the two sides’ words` : v.mark === "higher" ? `by the higher of the two sides’ words` : ''}`,
}

// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'counted'> = {
  'counted.noun': "đối tác",
  'counted.nouns': "đối tác",
}

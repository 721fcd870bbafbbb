// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { formIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'counted'> = {
  'counted.noun': (v) => `${formIn(l, v.n) === "one" ? `partner` : `partners`}`,
  'counted.nouns': "partners",
}

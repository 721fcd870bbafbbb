// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'unscripted'> = {
  'unscripted.about': "Foreign relations as a graph: every number with its names, its day and its sources.",
  'unscripted.needsScript': "Entente draws in the browser: it needs JavaScript. The same answers are at /graphql.",
}

// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['views'] = {
  label: "Pages",
  network: "Network",
  table: "Table",
  counts: "Counts",
  claims: "Claims",
  contradictions: "Contradictions",
  answer: "A cited answer",
}

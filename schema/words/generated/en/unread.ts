// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['unread'] = {
  unknown: (v) => `The address asks for “${v.name}=${v.text}”. This page knows no “${v.name}” and leaves it out.`,
  value: (v) => `${v.part === "view" ? `“${v.text}” is no view here.` : v.part === "levels" ? `“${v.text}” is no level of this ladder.` : v.part === "sort" ? `Nothing here is sorted by “${v.text}”.` : v.part === "language" ? `This page does not speak “${v.text}”.` : v.part === "theme" ? `“${v.text}” are no colours of this page.` : v.part === "kind" ? `“${v.text}” is no kind of contradiction.` : v.part === "verdict" ? `“${v.text}” is no verdict.` : v.part === "step" ? `“${v.text}” is no step of time.` : v.part === "quantity" ? `No published figure is about “${v.text}”.` : v.part === "speaker" ? `No published figure is said by “${v.text}”.` : `“${v.text}” is not there.`}`,
  there: (v) => `There are: ${v.there}.`,
  close: "Hide this",
}

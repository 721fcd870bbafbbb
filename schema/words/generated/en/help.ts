// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['help'] = {
  title: "Keys",
  keys: {
    search: "Search",
    changes: "Previous and next change",
    across: "On the time line: a day; with Shift a change. In the network: walk round",
    along: "On the time line: a year. In the network: inwards and outwards",
    open: "Open the partner",
    names: "The names behind the number",
    play: "Play or pause",
    back: "Back one step",
    help: "These keys",
  },
}

// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { formIn, numberIn } from '../../in-locale.ts'
import type { Words } from '../values.ts'

const l = "en-GB"

export const WORDS: Words['source'] = {
  title: (v) => `${formIn(l, v.n) === "one" ? `${numberIn(l, v.n)} source` : `${numberIn(l, v.n)} sources`}`,
  untitled: "Untitled document",
  published: (v) => `of ${v.day}`,
  read: (v) => `read ${v.day}`,
  original: "As written",
  wholePage: "whole page",
  asRecorded: "Noted from it",
  opens: "opens another site",
  standings: {
    OFFICIAL: "official",
    PRESS: "press",
    SCHOLARLY: "scholarly",
    REGISTER: "register",
    MIRROR: "mirror",
  },
}

// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { MESSAGES as date } from './date.ts'
import { WORDS as page } from './page.ts'
import { MESSAGES as transition } from './transition.ts'
import { WORDS as views } from './views.ts'

export const MESSAGES = { ...date, ...transition }
export const WORDS = { page, views }

// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'lacks'> = {
  'lacks.sentence': (v) => `${v.because === "BEYOND" ? `The facts about ${v.owner} have been gone through to ${v.day}: of what came later some may be missing.` : v.because === "SAMPLE" ? `The facts about ${v.owner} are a sample${v.dated === "yes" ? `, gone through to ${v.day}` : v.dated === "no" ? `` : ''}: others exist that are not stated here.` : v.because === "UNSAID" ? `How far the facts about ${v.owner} have been gone through is not stated: some may be missing.` : ''}`,
  'lacks.mark': (v) => `${v.because === "BEYOND" ? `facts gone through to ${v.day}` : v.because === "SAMPLE" ? `the facts are a sample${v.dated === "yes" ? `, gone through to ${v.day}` : v.dated === "no" ? `` : ''}` : v.because === "UNSAID" ? `how far the facts have been gone through is not stated` : ''}`,
  'lacks.atLeast': (v) => `at least ${numberIn(l, v.n)}`,
  'lacks.series': (v) => `${v.because === "BEYOND" ? `The facts have been gone through to ${v.day}: on later days it is ${v.least === "yes" ? `at least so many` : v.least === "no" ? `so many as are known` : ''}.` : v.because === "SAMPLE" ? `It is ${v.least === "yes" ? `at least so many` : v.least === "no" ? `so many as are known` : ''} on every day: ${v.mark}.` : v.because === "UNSAID" ? `It is ${v.least === "yes" ? `at least so many` : v.least === "no" ? `so many as are known` : ''} on every day: ${v.mark}.` : ''}`,
  'lacks.known': (v) => `${numberIn(l, v.n)} known`,
  'lacks.open': (v) => `${v.because === "CONFIDENCE" ? `${v.right === "open" ? `${v.names}, by ${v.whose === "one" ? `one weak source` : v.whose === "some" ? `weak sources` : v.whose === "many" ? `weak sources` : ''} and a day that is not known` : `${v.names} ${v.right === "no" ? `unless` : `if`} ${v.whose === "one" ? `its one weak source is` : v.whose === "some" ? `its weak sources are` : v.whose === "many" ? `their weak sources are` : ''} right`}` : v.because === "MEMBERSHIP" ? `${v.names}, whose membership of the group is not certain` : v.because === "OTHER_SIDE_UNKNOWN" ? `${v.names}, whose own words for it are not known` : v.because === "DATE" ? `${v.names}, whose date is not known to the day` : v.because === "SPAN" ? `${v.names}, on some of the days` : ''}`,
  'lacks.and': (v) => `${v.first}, and ${v.next}`,
  'lacks.andMore': (v) => `${v.names} and ${numberIn(l, v.n)} more`,
  'lacks.cause': (v) => `because of ${v.names}`,
}

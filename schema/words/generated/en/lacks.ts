// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'lacks'> = {
  'lacks.sentence': (v) => `${v.because === "BEYOND" ? `The facts about ${v.owner} have been gone through to ${v.day}: of what came later some may be missing.` : v.because === "SAMPLE" ? `The facts about ${v.owner} are a sample${v.dated === "yes" ? `, gone through to ${v.day}` : v.dated === "no" ? `` : ''}: others exist that are not stated here.` : v.because === "UNSAID" ? `How far the facts about ${v.owner} have been gone through is not stated: some may be missing.` : ''}`,
  'lacks.mark': (v) => `${v.because === "BEYOND" ? `facts gone through to ${v.day}` : v.because === "SAMPLE" ? `the facts are a sample${v.dated === "yes" ? `, gone through to ${v.day}` : v.dated === "no" ? `` : ''}` : v.because === "UNSAID" ? `how far the facts have been gone through is not stated` : ''}`,
  'lacks.atLeast': (v) => `at least ${numberIn(l, v.n)}`,
  'lacks.weak': (v) => `${v.names} if ${v.whose === "one" ? `its one weak source is` : v.whose === "some" ? `its weak sources are` : v.whose === "many" ? `their weak sources are` : ''} right`,
  'lacks.perhaps': (v) => `perhaps ${v.names}`,
  'lacks.series': (v) => `${v.because === "BEYOND" ? `The facts have been gone through to ${v.day}: on later days it is at least so many.` : v.because === "SAMPLE" ? `It is at least so many on every day: ${v.mark}.` : v.because === "UNSAID" ? `It is at least so many on every day: ${v.mark}.` : ''}`,
  'lacks.both': (v) => `${v.weak}, and ${v.perhaps}`,
}

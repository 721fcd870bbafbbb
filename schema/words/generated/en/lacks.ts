// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'lacks'> = {
  'lacks.sentence': (v) => `${v.because === "BEYOND" ? `The facts about ${v.owner} have been gone through to ${v.day}: of what came later some may be missing.` : v.because === "SAMPLE" ? `The facts about ${v.owner} are a sample${v.dated === "yes" ? `, gone through to ${v.day}` : v.dated === "no" ? `` : ''}: others exist that are not stated here.` : v.because === "UNSAID" ? `How far the facts about ${v.owner} have been gone through is not stated: some may be missing.` : ''}`,
  'lacks.mark': (v) => `${v.because === "BEYOND" ? `facts gone through to ${v.day}` : v.because === "SAMPLE" ? `the facts are a sample${v.dated === "yes" ? `, gone through to ${v.day}` : v.dated === "no" ? `` : ''}` : v.because === "UNSAID" ? `how far the facts have been gone through is not stated` : ''}`,
}

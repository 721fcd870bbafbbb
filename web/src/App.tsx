import { Suspense, useEffect } from 'react'
import { pathHere } from './base.ts'
import { useSpeech } from './i18n/use-speech.ts'
import { languageOf, type Speech, SpeechContext, tagOf } from './i18n/words.ts'
import { later } from './load/later.ts'
import { useQuestion } from './question/asked.ts'
import { useTheme } from './theme.ts'
import { Boundary } from './ui/Boundary.tsx'
import { Broken } from './ui/Broken.tsx'
import { viewAt } from './views/load-view.ts'
import { Workspace } from './workspace/Workspace.tsx'

const Report = later(() => import('./frame/Report.tsx'), 'Report')

/** The page: one question, held in the address, in the reader's language and colours, and whichever view answers it there. */
export function App({ first }: { readonly first: Speech }) {
  const question = useQuestion()
  const speech = useSpeech(languageOf([question.language ?? '', ...navigator.languages]), first)
  const theme = useTheme(question.theme)
  useEffect(() => {
    document.documentElement.lang = tagOf(speech.language)
  }, [speech.language])
  const view = viewAt(pathHere(), question.view)
  return (
    <SpeechContext value={speech}>
      {view.path === '/' ? (
        <Workspace theme={theme} />
      ) : (
        <Boundary fallback={<Broken />}>
          <Suspense>
            <Report view={view} />
          </Suspense>
        </Boundary>
      )}
    </SpeechContext>
  )
}

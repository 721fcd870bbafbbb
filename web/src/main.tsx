import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { readAddress } from './address.ts'
import { languageOf, loadWords, SpeechContext } from './i18n/words.ts'
import { later } from './later.ts'
import type { ReportName } from './Reports.tsx'
import { Boundary } from './ui/Boundary.tsx'
import { Broken } from './ui/Broken.tsx'
import './style/tokens.css'
import './style/page.css'
import './style/network.css'
import './style/panels.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element "root" for the page: add one')

const Reports = later(() => import('./Reports.tsx'), 'Reports')

const language = readAddress(location.search).language ?? languageOf(navigator.languages)
const words = await loadWords(language)
const first = { language, words }
const report = /^\/(counts|claims|contradictions|answers)(?:\/|$)/.exec(location.pathname)?.[1] as
  | ReportName
  | undefined
createRoot(root).render(
  report === undefined ? (
    <App first={first} />
  ) : (
    <SpeechContext value={first}>
      <Boundary fallback={<Broken />}>
        <Suspense>
          <Reports name={report} first={first} />
        </Suspense>
      </Boundary>
    </SpeechContext>
  ),
)

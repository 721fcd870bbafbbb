import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { readAddress } from './address.ts'
import { languageOf, loadWords } from './i18n/words.ts'
import type { ReportName } from './Reports.tsx'
import './style/tokens.css'
import './style/page.css'
import './style/network.css'
import './style/panels.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element "root" for the page: add one')

const language = readAddress(location.search).language ?? languageOf(navigator.languages)
const report = /^\/(counts|claims|contradictions|answers)(?:\/|$)/.exec(location.pathname)?.[1] as ReportName | undefined
// The network's own page is here already; those for reports come when one of their addresses is opened.
const [words, Reports] = await Promise.all([loadWords(language), report && import('./Reports.tsx').then((part) => part.Reports)])
const first = { language, words }
createRoot(root).render(report && Reports ? <Reports name={report} first={first} /> : <App first={first} />)

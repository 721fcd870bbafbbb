import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { languageOf, loadWords } from './i18n/words.ts'
import { readQuestion } from './question/question.ts'
import { loadView, viewAt } from './views/load-view.ts'
import './style/tokens.css'
import './style/page.css'
import './style/network.css'
import './style/panels.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element "root" for the page: add one')

const { language: wanted, view } = readQuestion(location.search)
const language = languageOf([wanted ?? '', ...navigator.languages])
// The view comes beside the words. Where it does not come at all, its place in the page says so.
loadView(viewAt(location.pathname, view).name).catch(() => {})
createRoot(root).render(<App first={{ language, words: await loadWords(language) }} />)

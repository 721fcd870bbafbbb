import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { pathHere } from './base.ts'
import { languageOf, loadWords } from './i18n/words.ts'
import { readQuestion } from './question/question.ts'
import { loadView, viewAt } from './views/load-view.ts'
import { Rail } from './workspace/rail-later.ts'
import './style/tokens.css'
import './style/page.css'
import './style/network.css'
import './style/panels.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html lacks the element "root"')

const { language: wanted, view } = readQuestion(location.search)
const language = languageOf([wanted ?? '', ...navigator.languages])
// The view comes beside the words. Where it does not come at all, its place in the page says so.
const shown = viewAt(pathHere(), view)
loadView(shown.name).catch(() => {})
if (shown.path === '/') Rail.bring().catch(() => {})
// Not awaited at the top of this module: the words use what is in the page's first file, which would wait for them and they for it.
void loadWords(language).then((words) => createRoot(root).render(<App first={{ language, words }} />))

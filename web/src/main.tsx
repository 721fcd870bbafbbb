import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { readAddress } from './address.ts'
import { languageOf, loadWords } from './i18n/words.ts'
import './style/tokens.css'
import './style/page.css'
import './style/network.css'
import './style/panels.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element "root" for the page: add one')

const language = readAddress(location.search).language ?? languageOf(navigator.languages)
const words = await loadWords(language)
createRoot(root).render(<App first={{ language, words }} />)

import { Suspense, useEffect } from 'react'
import { goTo, useQuery } from './cite/query.ts'
import { WORDS } from './cite/words.ts'
import { Footer } from './frame/Footer.tsx'
import { Personal } from './frame/Personal.tsx'
import { Sections } from './frame/Sections.tsx'
import { useSpeech } from './i18n/use-speech.ts'
import { languageOf, type Speech, SpeechContext } from './i18n/words.ts'
import { later } from './later.ts'
import { useTheme } from './theme.ts'
import { Boundary } from './ui/Boundary.tsx'
import { Broken } from './ui/Broken.tsx'
import { Shapes } from './ui/Shapes.tsx'
import './style/reports.css'

const PAGES = {
  counts: later(() => import('./views/counts/CountsPage.tsx'), 'CountsPage'),
  claims: later(() => import('./views/claims/ClaimsPage.tsx'), 'ClaimsPage'),
  contradictions: later(() => import('./views/contradictions/ContradictionsPage.tsx'), 'ContradictionsPage'),
  answers: later(() => import('./views/answer/AnswerPage.tsx'), 'AnswerPage'),
} as const

/** The pages for reports, by the first part of their address. */
export type ReportName = keyof typeof PAGES

/** A page for the writer of a report: numbers, published figures, contradictions, or an answer given once. */
export function Reports({ name, first }: { readonly name: ReportName; readonly first: Speech }) {
  const query = useQuery()
  const asked = query.lang === 'en' || query.lang === 'vi' ? query.lang : null
  const speech = useSpeech(asked ?? languageOf(navigator.languages), first)
  const theme = query.theme === 'light' || query.theme === 'dark' ? query.theme : null
  useTheme(theme)
  const Page = PAGES[name]
  useEffect(() => {
    document.documentElement.lang = speech.language
  }, [speech.language])
  return (
    <SpeechContext value={speech}>
      <a className="skip" href="#middle">
        {WORDS[speech.language].skip}
      </a>
      <header className="header report-header">
        <h1 className="brand">
          <a href="/" title={speech.words.tagline}>
            Entente
          </a>
        </h1>
        <Sections current={name === 'answers' ? null : name} carried={query} />
        <Personal theme={theme} onLanguage={(lang) => goTo({ lang })} onTheme={(one) => goTo({ theme: one })} />
      </header>
      <main className="report" id="middle" tabIndex={-1}>
        <Boundary fallback={<Broken />}>
          <Suspense fallback={<Shapes lines={10} />}>
            <Page />
          </Suspense>
        </Boundary>
      </main>
      <Footer revision={null} />
    </SpeechContext>
  )
}

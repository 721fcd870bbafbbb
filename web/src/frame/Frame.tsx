import { type ReactNode, Suspense } from 'react'
import { linkTo } from '../base.ts'
import { useWords } from '../i18n/words.ts'
import { laterAlone } from '../load/later.ts'
import { useQuestion } from '../question/asked.ts'
import { writeQuestion } from '../question/question.ts'
import { Sections } from './Sections.tsx'

const Personal = laterAlone(() => import('./Personal.tsx'), 'Personal')
const AddressUnread = laterAlone(() => import('./AddressUnread.tsx'), 'AddressUnread')
const OnPaper = laterAlone(() => import('./OnPaper.tsx'), 'OnPaper')
const Footer = laterAlone(() => import('./Footer.tsx'), 'Footer')

interface Props {
  /** Where the page stands; see `web/views.ts`. */
  readonly path: string
  /** What the link for the keyboard says that passes over the header. */
  readonly skip: string
  /** What is asked, where the header asks it. */
  readonly fields?: ReactNode
  readonly search?: ReactNode
  /** Opens the list of keys; a page without keys has none. */
  readonly onHelp?: () => void
  /** The revision that is shown; null while it is not known, and where the page says it itself. */
  readonly revision: { readonly number: number; readonly recordedAt: string } | null
  /** What a sheet of paper says besides: the definition in full, how far the facts go; where the page counts nothing, nothing. */
  readonly definition?: string | null
  readonly reviewedTo?: string | null
  /** Whose page it is, where its address does not say; null where that is not known. */
  readonly of?: string | null
  readonly children: ReactNode
}

/** What stands round every page: the ways between the pages, what is asked, what is the reader's own, and whose facts these are. */
export function Frame({
  path,
  skip,
  fields,
  search,
  onHelp,
  revision,
  definition = null,
  reviewedTo = null,
  of = null,
  children,
}: Props) {
  const { words } = useWords()
  const question = useQuestion()
  const named = { ...question, of: question.of ?? of }
  return (
    <>
      <a className="skip" href="#middle">
        {skip}
      </a>
      <header className={fields === undefined ? 'header report-header' : 'header'}>
        <h1 className="brand">
          <a href={linkTo('/') + writeQuestion({ of: named.of })} title={words.tagline}>
            Entente
          </a>
        </h1>
        <Sections current={path} question={named} />
        {fields}
        {search}
        <Suspense fallback={<div className="personal" />}>
          <Personal theme={question.theme} onHelp={onHelp} />
        </Suspense>
      </header>
      <Suspense>
        <OnPaper definition={definition} revision={revision} reviewedTo={reviewedTo} />
      </Suspense>
      {children}
      <Suspense fallback={<footer className="footer" />}>
        <AddressUnread path={path} question={question} />
        <Footer revision={revision} />
      </Suspense>
    </>
  )
}

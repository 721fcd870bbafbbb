import { linkTo } from '../base.ts'
import { useOwnWords } from '../i18n/words.ts'
import { carried, type Question, writeQuestion } from '../question/question.ts'
import { SECTIONS } from '../views/load-view.ts'

/** The ways between the pages, each with the same question. */
export function Sections({ current, question }: { readonly current: string; readonly question: Question }) {
  const own = useOwnWords('views')
  return (
    <nav className="sections" aria-label={own.label}>
      {SECTIONS.map(({ name, path }) => (
        <a
          key={path}
          href={linkTo(path) + writeQuestion(carried(question))}
          aria-current={path === current ? 'page' : undefined}
        >
          {own[name]}
        </a>
      ))}
    </nav>
  )
}

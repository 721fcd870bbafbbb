import { linkTo } from '../base.ts'
import { dateInWords } from '../dates.ts'
import { useWords } from '../i18n/words.ts'

/** Of which revision all this is, under which licence, and where programs ask. */
export function Footer({
  revision,
}: {
  readonly revision: { readonly number: number; readonly recordedAt: string } | null
}) {
  const { language, words } = useWords()
  return (
    <footer className="footer">
      {revision === null ? null : (
        <span title={revision.recordedAt}>
          {words.footer.revision({ n: revision.number, day: dateInWords(revision.recordedAt.slice(0, 10), language) })}
        </span>
      )}
      <span>{words.footer.data}</span>
      <a href={linkTo('/graphiql')}>{words.footer.explore}</a>
    </footer>
  )
}

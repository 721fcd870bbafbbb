import { RevisionsDocument } from '../api/generated/revisions.ts'
import { askAllPages } from '../api/pages.ts'
import { useAnswer } from '../api/use-answer.ts'
import { dateInWords } from '../dates.ts'
import { useWords } from '../i18n/words.ts'
import { instantInWords } from '../instant-in-words.ts'

const NO_VARIABLES = {}
const allRevisions = askAllPages(RevisionsDocument, 'revisions')

interface Props {
  /** The instant chosen; null for now. */
  readonly known: string | null
  readonly onKnown: (known: string | null) => void
}

/** As known when: now, or at one of the revisions made so far. */
export function KnownField({ known, onKnown }: Props) {
  const { language, words } = useWords()
  const { answer } = useAnswer(RevisionsDocument, NO_VARIABLES, { ask: allRevisions })
  const revisions = answer?.revisions.edges.map((edge) => edge.node) ?? []
  const listed = known === null || revisions.some((revision) => revision.recordedAt === known)
  const chosen = revisions.find((revision) => revision.recordedAt === known)
  return (
    <label className="field known-field">
      <span className="unseen">{words.header.known}</span>
      <select
        value={known ?? ''}
        title={chosen?.reason}
        data-past={known === null ? undefined : ''}
        onChange={(event) => onKnown(event.target.value || null)}
      >
        <option value="">{words.header.knownNow}</option>
        {listed ? null : (
          <option value={known}>{words.header.knownInstant({ instant: instantInWords(known, language) })}</option>
        )}
        {revisions.map((revision) => (
          <option key={revision.number} value={revision.recordedAt} title={revision.reason}>
            {words.header.knownAt({ n: revision.number, day: dateInWords(revision.recordedAt.slice(0, 10), language) })}
          </option>
        ))}
      </select>
    </label>
  )
}

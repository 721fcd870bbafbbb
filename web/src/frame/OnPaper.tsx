import { dateInWords } from '../dates.ts'
import { useOwnWords, useWords } from '../i18n/words.ts'
import { absolute } from '../public-address.ts'
import { usePrinting } from '../ui/use-printing.ts'
import '../style/paper.css'

interface Props {
  /** The definition that is counted by, in full; null where nothing is counted. */
  readonly definition: string | null
  /** The revision that is shown; null where the page says it itself. */
  readonly revision: { readonly number: number; readonly recordedAt: string } | null
  /** The facts have been gone through up to it; null where that is not said here. */
  readonly reviewedTo: string | null
}

/** What a sheet of paper has to say that the window says by itself: what is shown, how it is counted, of which facts, under which licence, and where it is. Nothing on the screen. */
export function OnPaper({ definition, revision, reviewedTo }: Props) {
  const { language, words } = useWords()
  const own = useOwnWords('paper')
  const printing = usePrinting()
  if (!printing) return null
  const source = [
    'Entente',
    revision === null
      ? null
      : words.footer.revision({ n: revision.number, day: dateInWords(revision.recordedAt.slice(0, 10), language) }),
    reviewedTo === null ? null : words.count.goneThrough({ day: dateInWords(reviewedTo, language) }),
    words.footer.data,
  ]
  return (
    <div className="on-paper">
      <p className="on-paper-title">{document.title.replace(/ · Entente$/, '')}</p>
      {definition === null ? null : <p>{definition}</p>}
      <p className="remark">{source.filter((part) => part !== null).join(' · ')}</p>
      <p className="remark">
        {own.address}: <span className="long">{absolute(location.href)}</span>
      </p>
    </div>
  )
}

import { Trouble } from '../../cite/Trouble.tsx'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { type Change, go } from '../../question/asked.ts'
import type { Counts } from './use-counts.ts'

/** What stands in the number's place: the shape of it while it comes; else what is wrong with the question, and a way on. */
export function Instead({ counts }: { readonly counts: Counts }) {
  const { words } = useWords()
  const own = useOwnWords('counts')
  const said = useOwnWords('report')
  const { owners, frame, report, of, definition, within, on, dayText, held } = counts
  if (owners.answer?.owners.length === 0 && of === null) return <p className="empty">{own.noOwners}</p>
  if (on === null && dayText !== '') {
    return (
      <Wrong
        sentence={`${words.states.wrongDay({ text: dayText })} ${words.states.wrongDayRemedy}`}
        way={words.time.today}
        change={{ on: null }}
      />
    )
  }
  const asked = [owners, frame, report].find(({ failure }) => failure !== undefined) ?? report
  const start = (sentence: string, change: Change) => (
    <Wrong sentence={sentence} way={said.wrong.start} change={change} />
  )
  switch (asked.failure?.code) {
    case 'BAD_DATE':
      return (
        <Wrong sentence={said.wrong.known({ text: held ?? '' })} way={said.wrong.knownNow} change={{ known: null }} />
      )
    case 'UNKNOWN_DEFINITION':
      return start(said.wrong.definition({ id: definition ?? '' }), { definition: null })
    case 'UNKNOWN_ID':
      return asked === report && within !== null
        ? start(said.wrong.within({ id: within }), { within: null })
        : start(said.wrong.owner({ id: of ?? '' }), { of: null })
    default:
      if (frame.answer !== undefined && definition === null)
        return start(said.wrong.owner({ id: of ?? '' }), { of: null })
      return <Trouble asked={asked} lines={10} />
  }
}

interface WrongProps {
  readonly sentence: string
  /** What the button says. */
  readonly way: string
  /** Where it leads. */
  readonly change: Change
}

function Wrong({ sentence, way, change }: WrongProps) {
  return (
    <div className="failed" role="alert">
      <p>{sentence}</p>
      <button type="button" onClick={() => go(change)}>
        {way}
      </button>
    </div>
  )
}

import { dateInWords } from '../../dates.ts'
import type { Level, Move } from '../../day/parts.ts'
import { type Change, changeAfter } from '../../day/timeline.ts'
import { inSentence, useWords } from '../../i18n/words.ts'
import { AddressLink } from '../../ui/AddressLink.tsx'
import { DateText } from '../../ui/DateText.tsx'

interface Props {
  readonly day: string
  readonly last: string
  readonly changes: readonly Change[]
  readonly levels: ReadonlyMap<string, Level>
}

const MOST = 40

/** What changed up to the day, latest first: the way into the picture for somebody who reads before looking. */
export function MovesPanel({ day, last, changes, levels }: Props) {
  const { language, words } = useWords()
  const past = changes.filter((change) => change.day <= day).reverse()
  const next = changeAfter(changes, day, last)
  return (
    <section className="panel" aria-label={words.moves.title}>
      <div className="panel-head">
        <h2>{words.moves.title}</h2>
      </div>
      <div className="panel-body">
        <p className="remark">{words.moves.upTo({ day: dateInWords(day, language) })}</p>
        {past.length === 0 ? <p>{words.moves.noneYet}</p> : null}
        {next === undefined ? null : (
          <p className="remark">
            {words.moves.next}:{' '}
            <AddressLink to={{ on: next.day }}>
              <DateText date={next.moves[0]?.on ?? next.day} />
            </AddressLink>{' '}
            {next.moves.map((move) => move.partner.name).join(', ')}
          </p>
        )}
        <ol className="moves">
          {past
            .flatMap((change) => change.moves.map((move) => ({ change, move })))
            .slice(0, MOST)
            .map(({ change, move }) => (
              <li key={`${move.partner.id} ${move.on} ${move.kind} ${move.to?.id ?? ''}`}>
                <AddressLink to={{ on: change.day }} className="move-day">
                  <DateText date={move.on} />
                </AddressLink>
                <span className={`kind kind-${move.kind.toLowerCase()}`}>{words.moves.kinds[move.kind]}</span>
                <AddressLink to={{ with: move.partner.id, names: false }}>{move.partner.name}</AddressLink>{' '}
                <span className="soft">{steps(move, levels)}</span>
              </li>
            ))}
        </ol>
      </div>
    </section>
  )
}

/** From what to what, as an arrow. */
function steps(move: Move, levels: ReadonlyMap<string, Level>): string {
  const name = (level: { readonly id: string } | null): string | null =>
    level === null ? null : inSentence(levels.get(level.id)?.name ?? level.id)
  const [from, to] = [name(move.from), name(move.to)]
  if (from === to || from === null) return to ?? ''
  return `${from} → ${to ?? '–'}`
}

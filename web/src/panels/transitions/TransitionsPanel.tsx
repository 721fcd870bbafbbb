import { useMemo } from 'react'
import { dateInWords } from '../../dates.ts'
import type { Level, Transition } from '../../day/parts.ts'
import { changeAfter, changesOf } from '../../day/timeline.ts'
import { yesOrNo } from '../../i18n/in-words.ts'
import { inSentence, useWords } from '../../i18n/words.ts'
import { useGroupName } from '../../question/use-group-name.ts'
import { AddressLink } from '../../ui/AddressLink.tsx'
import { DateText } from '../../ui/DateText.tsx'

interface Props {
  readonly day: string
  /** Whether all facts of that day have been gone through. */
  readonly complete: boolean
  readonly last: string
  readonly transitions: readonly Transition[]
  readonly levels: ReadonlyMap<string, Level>
  /** The group whose members' transitions these are, as known at an instant; null where they are everybody's. */
  readonly within: string | null
  readonly known: string | null
}

const MOST = 40

/** What changed up to the day, latest first: the way into the picture for somebody who reads before looking. */
export function TransitionsPanel({ day, complete, last, transitions, levels, within, known }: Props) {
  const { language, words } = useWords()
  const group = useGroupName(within, known) ?? within
  const changes = useMemo(() => changesOf(transitions), [transitions])
  const past = changes.filter((change) => change.day <= day).reverse()
  const next = changeAfter(changes, day, last)
  return (
    <section className="panel" aria-label={words.transitions.title}>
      <div className="panel-head">
        <h2>{words.transitions.title}</h2>
      </div>
      <div className="panel-body">
        <p className="remark">{words.transitions.upTo({ day: dateInWords(day, language) })}</p>
        {group === null ? null : (
          <p className="remark">
            {words.transitions.within({ group })}{' '}
            <AddressLink to={{ within: null }}>{words.transitions.everybody}</AddressLink>
          </p>
        )}
        {past.length === 0 ? (
          <p className="transitions-none">{words.transitions.noneYet({ complete: yesOrNo(complete) })}</p>
        ) : null}
        {next === undefined ? null : (
          <p className="remark">
            {words.transitions.next}:{' '}
            <AddressLink to={{ on: next.day }}>
              <DateText date={next.transitions[0]?.on ?? next.day} />
            </AddressLink>{' '}
            {next.transitions.map((transition) => transition.partner.name).join(', ')}
          </p>
        )}
        <ol className="transitions">
          {past
            .flatMap((change) => change.transitions.map((transition) => ({ change, transition })))
            .slice(0, MOST)
            .map(({ change, transition }) => (
              <li key={`${transition.partner.id} ${transition.on} ${transition.kind} ${transition.to?.id ?? ''}`}>
                <AddressLink to={{ on: change.day }} className="transition-day">
                  <DateText date={transition.on} />
                </AddressLink>
                <span className={`kind kind-${transition.kind.toLowerCase()}`}>
                  {words.transitions.kinds[transition.kind]}
                </span>
                <AddressLink to={{ with: transition.partner.id, names: false }}>{transition.partner.name}</AddressLink>{' '}
                <span className="soft">
                  {steps(transition, levels)}
                  {transition.confidence === 'LOW' ? ` · ${inSentence(words.legend.doubtful)}` : ''}
                </span>
              </li>
            ))}
        </ol>
      </div>
    </section>
  )
}

/** From what to what, as an arrow. */
function steps(transition: Transition, levels: ReadonlyMap<string, Level>): string {
  const name = (level: { readonly id: string } | null): string | null =>
    level === null ? null : inSentence(levels.get(level.id)?.name ?? level.id)
  const [from, to] = [name(transition.from), name(transition.to)]
  if (from === to || from === null) return to ?? ''
  return `${from} → ${to ?? '–'}`
}

import { useEffect, useRef, useState } from 'react'
import { VerdictMark } from '../../answers/claim/VerdictMark.tsx'
import type { ClaimShownFragment, Verdict } from '../../api/generated/types.ts'
import { tagOf, useOwnWords, useWords } from '../../i18n/words.ts'
import { go } from '../../question/asked.ts'
import { AboutField } from '../../ui/AboutField.tsx'
import { KnownField } from '../../ui/KnownField.tsx'
import { DOCUMENT, type Filter, filtered, VERDICTS, writeVerdicts } from './filter.ts'
import { quantitiesOf } from './quantities-of.ts'

interface Props {
  readonly claims: readonly ClaimShownFragment[]
  readonly filter: Filter
  /** As the address names the owner; null where the claims are about all of them. */
  readonly of: string | null
  readonly known: string | null
}

/** How long a text rests before it filters, in milliseconds. */
const REST = 200

/** Which claims are shown; each verdict says how many it has under the other filters. */
export function Filters({ claims, filter, of, known }: Props) {
  const { language } = useWords()
  const own = useOwnWords('claims')
  const [typed, type] = useState(filter.text)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  // What the address says holds: what was typed before it is not filtered by any more.
  useEffect(() => {
    clearTimeout(resting.current)
    type(filter.text)
  }, [filter.text])
  const filterBy = (text: string): void => {
    type(text)
    clearTimeout(resting.current)
    resting.current = setTimeout(() => go({ text: text.trim() || null }, { replace: true }), REST)
  }
  const others = filtered(claims, { ...filter, verdicts: null })
  const compare = new Intl.Collator(tagOf(language)).compare
  const said = useOwnWords('report')
  const quantities = quantitiesOf(claims, (group) => said.within({ group })).sort((a, b) => compare(a.label, b.label))
  const speakers = [
    ...new Map(
      claims.flatMap(({ speaker, speakerName }) => (speaker === null ? [] : [[speaker, speakerName ?? speaker]])),
    ),
  ].sort(([, a], [, b]) => compare(a, b))
  const toggle = (verdict: Verdict): void => {
    const next = new Set(filter.verdicts ?? [])
    if (!next.delete(verdict)) next.add(verdict)
    go({ verdict: writeVerdicts(next) })
  }
  return (
    <div className="filters" role="group" aria-label={own.filters}>
      <AboutField of={of} known={known} />
      <label className="field wide-field">
        <span>{own.text}</span>
        <input
          value={typed}
          maxLength={100}
          autoComplete="off"
          placeholder={own.textHint}
          onChange={(event) => filterBy(event.target.value)}
        />
      </label>
      <fieldset>
        <legend>{own.verdict}</legend>
        {VERDICTS.map((verdict) => (
          <label key={verdict} className="verdict-choice">
            <input type="checkbox" checked={filter.verdicts?.has(verdict) ?? false} onChange={() => toggle(verdict)} />
            <VerdictMark verdict={verdict} />
            <span className="soft">{others.filter((claim) => claim.verdict === verdict).length}</span>
          </label>
        ))}
      </fieldset>
      <label className="field wide-field">
        <span>{own.quantity}</span>
        <select value={filter.quantity ?? ''} onChange={(event) => go({ quantity: event.target.value || null })}>
          <option value="">{own.all}</option>
          {quantities.map(({ quantity, label, times }) => (
            <option key={quantity} value={quantity}>
              {times === 1 ? label : own.quantityOf({ label, n: times })}
            </option>
          ))}
        </select>
      </label>
      <label className="field wide-field">
        <span>{own.speaker}</span>
        <select value={filter.speaker ?? ''} onChange={(event) => go({ speaker: event.target.value || null })}>
          <option value="">{own.all}</option>
          <option value={DOCUMENT}>{own.document}</option>
          {speakers.map(([speaker, name]) => (
            <option key={speaker} value={speaker}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <KnownField known={known} onKnown={(instant) => go({ known: instant })} />
    </div>
  )
}

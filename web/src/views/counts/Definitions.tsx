import { heldNumber } from '../../answers/count/held.ts'
import { DefinitionsComparedDocument } from '../../api/generated/counts.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Trouble } from '../../cite/Trouble.tsx'
import { inOrderOfNames, yesOrNo } from '../../i18n/in-words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { addressWith } from '../../question/asked.ts'
import type { Counts } from './use-counts.ts'

interface Named {
  readonly actor: { readonly id: string; readonly name: string }
}

interface Props {
  readonly counts: Counts
  readonly chosen: { readonly id: string; readonly version: number }
}

/** The number of the day under every definition, and who makes the difference to the definition chosen: choosing another compares every pair. */
export function Definitions({ counts, chosen }: Props) {
  const { language } = useWords()
  const own = useOwnWords('counts')
  const said = useOwnWords('report')
  // Of a month or year its last day, as everywhere on the page.
  const { of, day: on, held, within } = counts
  const compared = useAnswer(
    DefinitionsComparedDocument,
    of === null || on === null ? null : { of, on, known: held, within, language },
    {
      standsIn: (shown, wanted) => shown.of === wanted.of && shown.language === wanted.language,
    },
  )
  const sensitivity = compared.answer?.definitionSensitivity
  const most = Math.max(1, ...(sensitivity?.counts.map(({ upper }) => upper) ?? []))
  const difference = (id: string): { more: readonly Named[]; less: readonly Named[] } | null => {
    for (const { a, b, onlyA, onlyB } of sensitivity?.differences ?? []) {
      if (a.id === chosen.id && b.id === id) return { more: onlyB, less: onlyA }
      if (b.id === chosen.id && a.id === id) return { more: onlyA, less: onlyB }
    }
    return null
  }
  return (
    <section className="report-section" id="definitions">
      <h2>{own.definitions}</h2>
      <p className="remark">{own.definitionsSay}</p>
      {sensitivity === undefined ? (
        <Trouble asked={compared} lines={8} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <div className="report-scroll" tabIndex={0} role="region" aria-label={own.definitions}>
          <table className="report-table definitions-table">
            <tbody>
              {sensitivity.counts.map(({ definition, value, upper, complete, undecided }) => {
                const parts = difference(definition.id)
                // Who is perhaps counted is not said to be left out.
                const less =
                  parts?.less.filter(({ actor }) => undecided.every((one) => one.actor.id !== actor.id)) ?? []
                return (
                  <tr key={definition.id} data-chosen={definition.id === chosen.id || undefined}>
                    <th scope="row">
                      <a
                        href={addressWith({ definition: definition.id })}
                        title={definition.text}
                        aria-current={definition.id === chosen.id ? 'true' : undefined}
                      >
                        {definition.label}
                      </a>
                    </th>
                    <td className="number-column">{heldNumber({ value, upper, complete }, said, definition.rule)}</td>
                    <td className="bar-column">
                      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                        <rect className="bar-perhaps" width={(upper / most) * 100} height="10" />
                        <rect className="bar-certain" width={(value / most) * 100} height="10" />
                      </svg>
                    </td>
                    <td>
                      {definition.id === chosen.id ? (
                        <span className="soft">{own.chosen}</span>
                      ) : parts === null || parts.more.length + parts.less.length === 0 ? (
                        <span className="soft">{own.same({ complete: yesOrNo(complete) })}</span>
                      ) : (
                        <>
                          <Names sign="+" said={own.more} names={parts.more} />
                          <Names sign="−" said={own.less} names={less} />
                        </>
                      )}
                      {undecided.length === 0 ? null : <Names sign="?" said={said.chart.perhaps} names={undecided} />}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

/** Up to a few names at once; more of them are folded. */
function Names({
  sign,
  said,
  names,
}: {
  readonly sign: string
  readonly said: string
  readonly names: readonly Named[]
}) {
  const { language } = useWords()
  if (names.length === 0) return null
  const list = inOrderOfNames(names, ({ actor }) => actor.name, language)
    .map(({ actor }) => actor.name)
    .join(', ')
  if (names.length <= 5) {
    return (
      <p>
        {sign} {names.length} {said}: {list}
      </p>
    )
  }
  return (
    <details>
      <summary>
        {sign} {names.length} {said}
      </summary>
      <p>{list}</p>
    </details>
  )
}

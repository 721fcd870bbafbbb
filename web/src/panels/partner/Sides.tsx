import type { PartnerQuery } from '../../api/generated/types.ts'
import { dateInWords } from '../../dates.ts'
import { inSentence, useOwnWords, useWords } from '../../i18n/words.ts'
import { InLanguage } from '../../ui/InLanguage.tsx'
import { Sources } from '../../ui/Sources.tsx'

type Designation = NonNullable<PartnerQuery['partnership']>['designations'][number]

/** What each side calls the relation and called it, in its own words. */
export function Sides({ designations }: { readonly designations: readonly Designation[] }) {
  const own = useOwnWords('partner')
  const sides = new Map<string, { readonly name: string; readonly all: Designation[] }>()
  for (const designation of designations) {
    const side = sides.get(designation.side.id) ?? { name: designation.side.name, all: [] }
    side.all.push(designation)
    sides.set(designation.side.id, side)
  }
  return (
    <>
      <h3>{own.sides}</h3>
      {[...sides].map(([id, { name, all }]) => (
        <section key={id} className="side">
          <h4>{name}</h4>
          <ul className="side-words">
            {all.map((designation) => (
              <li key={designation.id}>
                <OneDesignation designation={designation} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function OneDesignation({ designation }: { readonly designation: Designation }) {
  const { language } = useWords()
  const own = useOwnWords('partner')
  const say = (date: string | null): string | null => (date === null ? null : dateInWords(date, language))
  const { from, to, attestedOn } = designation
  return (
    <>
      {designation.formula === null ? (
        <span className="soft">{own.noWords}</span>
      ) : (
        <q lang={designation.formulaLanguage ?? undefined}>{designation.formula}</q>
      )}
      {designation.otherWordings.map((wording) => (
        <span key={`${wording.language} ${wording.text}`} className="other-wording">
          <q lang={wording.language}>{wording.text}</q>
        </span>
      ))}
      <span className="soft designation-facts">
        {[
          own.from({
            ends: from === null ? (to === null ? 'none' : 'last') : to === null ? 'first' : 'both',
            from: say(from) ?? undefined,
            to: say(to) ?? undefined,
          }),
          from === null && attestedOn !== null ? own.attested({ day: say(attestedOn) ?? '' }) : null,
          designation.level === null ? own.noLevel : inSentence(designation.level.name),
          designation.confidence === 'HIGH' ? null : own.confidence[designation.confidence],
        ]
          .filter((part) => part !== null)
          .join(' · ')}
        {designation.sector === null ? null : (
          <>
            {' '}
            · <InLanguage text={own.sector({ sector: designation.sector })} language="en" />
          </>
        )}
      </span>
      {designation.note === null ? null : (
        <span className="note" lang="en">
          {designation.note}
        </span>
      )}
      <Sources citations={designation.citations} />
    </>
  )
}

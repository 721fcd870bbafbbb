import { useState } from 'react'
import { go, useAddress } from '../../address-bar.ts'
import { CountNamesDocument } from '../../api/generated/names.ts'
import type { CountNamesQuery } from '../../api/generated/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { AddressLink } from '../../ui/AddressLink.tsx'
import { addressText } from '../../ui/address-text.ts'
import { DateText } from '../../ui/DateText.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Sources } from '../../ui/Sources.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly question: { readonly of: string; readonly on: string; readonly known: string | null }
  readonly definition: string
  readonly definitions: readonly { readonly id: string; readonly version: number; readonly text: string }[]
  readonly counted: (definition: string) => string
}

type Member = CountNamesQuery['partnerCount']['members'][number]

/** The names behind the number, its definition, and the footnote to print under it. */
export function NamesPanel({ question, definition, definitions, counted }: Props) {
  const { language } = useWords()
  const own = useOwnWords(WORDS)
  const address = useAddress()
  const { answer, failure, again } = useAnswer(
    CountNamesDocument,
    { ...question, definition, language },
    { standsIn: (shown, wanted) => shown.of === wanted.of && shown.language === wanted.language },
  )
  const count = answer?.partnerCount
  return (
    <Panel title={own.names} onClose={() => go({ names: false })}>
      <label className="field wide-field">
        <span>{own.definition}</span>
        <select value={definition} onChange={(event) => go({ definition: event.target.value })}>
          {newest(definitions).map(({ id }) => (
            <option key={id} value={id}>
              {counted(id)}
            </option>
          ))}
        </select>
      </label>
      {count === undefined ? (
        <Waiting failure={failure} again={again} />
      ) : (
        <>
          <p>{count.definition.text}</p>
          <p className="remark">{own.version(count.definition.id, count.definition.version)}</p>
          <p>
            <a
              href={`/counts${addressText({ of: question.of, definition, on: question.on, known: address.known, lang: address.language, theme: address.theme })}`}
            >
              {own.report}
            </a>
          </p>
          <Footnote text={count.footnote} />
          {count.undecided.length === 0 ? null : (
            <>
              <h3>{own.undecided(count.undecided.length)}</h3>
              <p className="remark">{own.undecidedWhy}</p>
              <Members members={count.undecided} />
            </>
          )}
          <h3>{own.certain(count.members.length)}</h3>
          {count.members.length === 0 ? <p>{own.none}</p> : <Members members={count.members} />}
        </>
      )}
    </Panel>
  )
}

function Members({ members }: { readonly members: readonly Member[] }) {
  const own = useOwnWords(WORDS)
  return (
    <ol className="members">
      {members.map((member) => (
        <li key={member.actor.id}>
          <AddressLink to={{ partner: member.actor.id, names: false }}>{member.actor.name}</AddressLink>{' '}
          <span className="soft">
            {member.level.name},{' '}
            {member.since === null ? (
              own.sinceUnknown
            ) : (
              <>
                {own.since('')}
                <DateText date={member.since} />
              </>
            )}
          </span>
          <Sources citations={member.citations} />
        </li>
      ))}
    </ol>
  )
}

/** The text to print under the number; its permalink with this site's name, so that it leads here from elsewhere. */
function Footnote({ text: given }: { readonly text: string }) {
  const text = given.replace(/(?<=\s|^)\/answers\//, `${location.origin}/answers/`)
  const own = useOwnWords(WORDS)
  const [said, say] = useState('')
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => say(own.copied),
      () => say(own.notCopied),
    )
  }
  return (
    <figure className="footnote">
      <figcaption>
        {own.footnote}
        <button type="button" className="quiet" onClick={copy}>
          <Icon name="copy" /> {own.copy}
        </button>
      </figcaption>
      <blockquote>{text}</blockquote>
      <p className="remark" role="status">
        {said}
      </p>
    </figure>
  )
}

/** The newest version of each definition. */
function newest<D extends { readonly id: string; readonly version: number }>(definitions: readonly D[]): D[] {
  const byId = new Map<string, D>()
  for (const definition of definitions) {
    if ((byId.get(definition.id)?.version ?? 0) < definition.version) byId.set(definition.id, definition)
  }
  return [...byId.values()]
}

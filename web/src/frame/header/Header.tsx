import { type RefObject, Suspense } from 'react'
import type { Address } from '../../address.ts'
import { go } from '../../address-bar.ts'
import type { OwnersQuery } from '../../api/generated/types.ts'
import { useWords } from '../../i18n/words.ts'
import { later } from '../../later.ts'
import { Personal } from '../Personal.tsx'
import { DayField } from './DayField.tsx'

const KnownPicker = later(() => import('./KnownPicker.tsx'), 'KnownPicker')
const Sections = later(() => import('../Sections.tsx'), 'Sections')
const SearchBox = later(() => import('./SearchBox.tsx'), 'SearchBox')

interface Props {
  readonly address: Address
  readonly owners: OwnersQuery['owners']
  readonly owner: { readonly id: string; readonly name: string } | null
  readonly day: string
  /** The instant that all is known at, for the search. */
  readonly known: string | null
  readonly seats: ReadonlySet<string>
  readonly searchField: RefObject<HTMLInputElement | null>
  readonly onHelp: () => void
}

/** Whose network, on which day, as known when; the way to a partner by name; language and colours. */
export function Header({ address, owners, owner, day, known, seats, searchField, onHelp }: Props) {
  const { words } = useWords()
  return (
    <header className="header">
      <h1 className="brand">
        <a href="/" title={words.tagline}>
          Entente
        </a>
      </h1>
      <Suspense fallback={<nav className="sections" />}>
        <Sections
          current="network"
          carried={{
            of: address.of,
            on: address.on,
            known: address.known,
            definition: address.definition,
            lang: address.language,
            theme: address.theme,
          }}
        />
      </Suspense>
      <div className="asked" role="group" aria-label={words.header.label}>
        <label className="field">
          <span>{words.header.owner}</span>
          <select
            value={owner?.id ?? ''}
            onChange={(event) => go({ of: event.target.value, partner: null, levels: null, definition: null })}
          >
            {owner === null || owners.some(({ id }) => id === owner.id) ? null : (
              <option value={owner.id}>{owner.name}</option>
            )}
            {owner === null ? <option value="">–</option> : null}
            {owners.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <DayField text={day} />
        <Suspense fallback={<span className="known-field" />}>
          <KnownPicker known={address.known} />
        </Suspense>
      </div>
      <Suspense fallback={<div className="search" />}>
        <SearchBox field={searchField} owner={owner} owners={owners} seats={seats} day={day} known={known} />
      </Suspense>
      <Personal theme={address.theme} onLanguage={(one) => go({ language: one })} onTheme={(one) => go({ theme: one })}>
        <button
          type="button"
          className="quiet help-button"
          title={`${words.header.help} (?)`}
          aria-label={words.header.help}
          onClick={onHelp}
        >
          ?
        </button>
      </Personal>
    </header>
  )
}

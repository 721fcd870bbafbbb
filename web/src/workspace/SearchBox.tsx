import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useState } from 'react'
import { SearchDocument } from '../api/generated/search.ts'
import type { OwnersQuery, SearchQuery } from '../api/generated/types.ts'
import { useAnswer } from '../api/use-answer.ts'
import { dateOrNull } from '../dates.ts'
import { useWords } from '../i18n/words.ts'
import { go } from '../question/asked.ts'
import { OTHER_OWNER } from '../question/question.ts'
import { Icon } from '../ui/Icon.tsx'
import { GroupRemark } from './GroupRemark.tsx'

interface Props {
  readonly field: RefObject<HTMLInputElement | null>
  readonly owner: { readonly id: string; readonly name: string } | null
  readonly owners: OwnersQuery['owners']
  readonly seats: ReadonlySet<string>
  readonly day: string
  readonly known: string | null
  /** The definition that the page counts by; null while it is not known. */
  readonly definition: string | null
}

type Hit = SearchQuery['search']['edges'][number]
type Found = Hit['node']

/** Whoever has members and no relation of its own: it leads to them. */
const isGroup = ({ __typename }: Found): boolean => __typename === 'Group' || __typename === 'Organization'

/** Finds an actor by any of its names and opens its relation with the owner; a group opens the table of its members, with the names of those who are counted and of the others. */
export function SearchBox({ field, owner, owners, seats, day, known, definition }: Props) {
  const { language, words } = useWords()
  const id = useId()
  const [typed, type] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const text = useResting(typed.trim(), 120)
  const { answer } = useAnswer(SearchDocument, text === '' ? null : { text, known, on: dateOrNull(day), language }, {
    standsIn: () => true,
  })
  const found = typed.trim() === '' ? [] : (answer?.search.edges ?? [])
  const listed = open && typed.trim() !== '' && answer !== undefined
  const current = found[Math.min(at, found.length - 1)]?.node

  const choose = (one: Found | undefined): void => {
    if (one === undefined) return
    setOpen(false)
    type('')
    if (!seats.has(one.id) && owners.some((other) => other.id === one.id)) go({ ...OTHER_OWNER, of: one.id })
    else if (!seats.has(one.id) && isGroup(one)) go({ within: one.id, view: 'table', with: null, names: true })
    else go({ with: one.id, names: false })
  }
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      setAt((n) =>
        found.length === 0
          ? 0
          : (Math.min(n, found.length - 1) + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length,
      )
    } else if (event.key === 'Enter') {
      choose(current)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      if (typed !== '') type('')
      else field.current?.blur()
      setOpen(false)
    }
  }
  return (
    <div className="search">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={words.header.search}
        aria-expanded={listed && found.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={listed && current !== undefined ? `${id}${current.id}` : undefined}
        placeholder={words.header.searchHint}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={typed}
        onChange={(event) => {
          type(event.target.value)
          setAt(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={key}
      />
      <ul
        id={`${id}list`}
        role="listbox"
        aria-label={words.header.search}
        className="search-found"
        hidden={!listed || found.length === 0}
      >
        {found.map(({ node: one, near, matched }, i) => (
          // Chosen by pressing, before the field loses the focus. The keyboard's way is the field's own.
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant names the option that has the focus
          <li
            key={one.id}
            id={`${id}${one.id}`}
            role="option"
            aria-selected={one === current}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(one)
            }}
            onMouseMove={() => setAt(i)}
          >
            <span>{one.name}</span>
            <small>
              {near && matched !== null ? <>{words.header.near({ name: matched })} · </> : null}
              {remark(one)}
            </small>
          </li>
        ))}
      </ul>
      {listed && found.length === 0 && answer.search.totalCount === 0 ? (
        <p className="search-found search-nothing" role="status">
          {words.header.nothingFound({ text: typed.trim() })}
        </p>
      ) : (
        <p className="unseen" role="status">
          {listed ? words.header.found({ n: answer.search.totalCount }) : ''}
        </p>
      )}
    </div>
  )

  function remark(one: Found): ReactNode {
    if (seats.has(one.id)) return one.id
    if (owners.some((other) => other.id === one.id)) return words.header.keepsLadder
    if (isGroup(one))
      return <GroupRemark group={one.id} owner={owner} definition={definition} on={dateOrNull(day)} known={known} />
    return owner === null ? one.id : words.header.noPartner({ owner: owner.name })
  }
}

/** A value once it has rested for some milliseconds, so that not every letter is a question. */
function useResting(value: string, rest: number): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [value, rest])
  return value === '' ? '' : rested
}

import { VIEWS, type ViewName } from '../../views.ts'

/** Colours chosen by the reader. */
export type Theme = 'light' | 'dark'

/** How a table or list is sorted. */
export interface Sort {
  readonly by: string
  readonly descending: boolean
}

/**
 * What an address asks, in one vocabulary for every page. Null is "not said", and the page's own default then holds: the owner on whom the front page opens and its first ladder,
 * today, as known now, every level, the ladder's own definition, no group, the reader's language and colours. A page leaves alone what it has no use for, and
 * takes it along to the next.
 *
 * Texts are kept as they were written, so that a wrong one can be named to the reader.
 */
export interface Question {
  /** The owner, and which of its ladders, by id. */
  readonly of: string | null
  readonly ladder: string | null
  /** The day, month or year that all is valid on. */
  readonly on: string | null
  /** The instant that all is known at. */
  readonly known: string | null
  /** Which of the tabs of a page. */
  readonly view: ViewName | null
  /** The ids of the levels shown, `none` for partners without one. */
  readonly levels: readonly string[] | null
  /** The counting definition, with "@" and a version where not the newest is meant. */
  readonly definition: string | null
  /** The group whose members alone are counted. */
  readonly within: string | null
  /** Whether the names behind the number are open. */
  readonly names: boolean
  /** The partner whose relation is open. */
  readonly with: string | null
  /** The earlier day that `on` is compared with. */
  readonly since: string | null
  /** A stretch of time, and the step of a series over it. */
  readonly from: string | null
  readonly to: string | null
  readonly step: string | null
  readonly sort: Sort | null
  /** What lists are filtered by. */
  readonly kind: string | null
  readonly verdict: string | null
  readonly quantity: string | null
  readonly speaker: string | null
  readonly text: string | null
  readonly language: string | null
  readonly theme: Theme | null
}

/** How one value is read from an address and written to it; null where it says nothing. */
interface Form<Value> {
  readonly read: (text: string) => Value | null
  readonly write: (value: Value) => string | null
}

const text: Form<string> = { read: (given) => given.trim() || null, write: (value) => value || null }
const one = <Value extends string>(choices: readonly Value[]): Form<Value> => ({
  read: (given) => choices.find((choice) => choice === given) ?? null,
  write: (value) => value,
})
const list: Form<readonly string[]> = {
  read: (given) => [...new Set(given.split(',').filter((part) => part !== ''))].sort(),
  write: (values) => [...values].sort().join(','),
}
const flag: Form<boolean> = { read: () => true, write: (value) => (value ? '' : null) }
const sort: Form<Sort> = {
  read: (given) =>
    given.trim() === '' ? null : { by: given.trim().replace(/^-/, ''), descending: given.trim().startsWith('-') },
  write: ({ by, descending }) => `${descending ? '-' : ''}${by}`,
}
const view = one(VIEWS.map(({ name }) => name))

/** The vocabulary, in the order in which it is written: what each part is called in an address, and its form. */
export const FORMS: { readonly [Part in keyof Question]: Form<NonNullable<Question[Part]>> } = {
  of: text,
  ladder: text,
  definition: text,
  on: text,
  known: text,
  within: text,
  since: text,
  from: text,
  to: text,
  step: text,
  // The first view of a page is shown where none is named.
  view: {
    read: view.read,
    write: (name) => (VIEWS.find(({ path }) => path === pathOf(name))?.name === name ? null : name),
  },
  levels: list,
  names: flag,
  with: text,
  sort,
  kind: text,
  verdict: text,
  quantity: text,
  speaker: text,
  text,
  language: text,
  theme: one(['light', 'dark']),
}
export const PARTS = Object.keys(FORMS) as (keyof Question)[]
const pathOf = (name: ViewName): string | undefined => VIEWS.find((listed) => listed.name === name)?.path

/** What a part is called in an address. */
export const nameOf = (part: keyof Question): string => (part === 'language' ? 'lang' : part)

/** The question that says nothing. */
export const NOTHING_SAID: Question = Object.freeze({
  ...(Object.fromEntries(PARTS.map((part) => [part, null])) as unknown as Question),
  names: false,
})

/** Reads the part of an address after `?`. What it does not know it leaves out; `unread-in.ts` finds that. */
export function readQuestion(search: string): Question {
  const given = new URLSearchParams(search)
  const said = PARTS.flatMap((part) => {
    const value = given.get(nameOf(part))
    const read = value === null ? null : FORMS[part].read(value)
    return read === null ? [] : [[part, read]]
  })
  return { ...NOTHING_SAID, ...Object.fromEntries(said) }
}

/** Writes a question as an address holds it, `?` included, always in the same order; empty where it says nothing. */
export function writeQuestion(question: Partial<Question>): string {
  const parts = PARTS.flatMap((part) => {
    const value = question[part]
    // Each form is given a value of its own part.
    const written = value == null ? null : (FORMS[part] as Form<unknown>).write(value)
    if (written === null) return []
    return [written === '' && part === 'names' ? nameOf(part) : `${nameOf(part)}=${readable(written)}`]
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** Commas, colons, slashes and @ may stand in a query as they are, and people read addresses. */
const readable = (value: string): string =>
  encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%40/g, '@')

/** What a way to another page takes along: whose network, when, as known when, counted how, and what is the reader's own. */
export const carried = ({ of, ladder, on, known, definition, language, theme }: Question): Partial<Question> => ({
  of,
  ladder,
  on,
  known,
  definition,
  language,
  theme,
})

/** What of a question is about one owner's ladder, and is left behind on the way to another's. */
export const OTHER_OWNER = {
  ladder: null,
  levels: null,
  definition: null,
  with: null,
} as const satisfies Partial<Question>

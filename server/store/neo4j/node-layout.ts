import type { Kind, Statement } from '../../../schema/statement.ts'
import type { Noun } from '../../../schema/texts.ts'
import { intervalOf, type PartialDate } from '../../../schema/time/partial-date.ts'
import type { Ref } from '../plan.ts'
import { type FieldShape, prefixedName } from './field-shape.ts'
import { ENVELOPE, GRAPH_SHAPES, type GraphShape } from './graph-shapes.ts'

/** A statement's body as fields by name. */
type Body = Readonly<Record<string, unknown>>

/** A value that a node or relationship can hold; null where the statement has none. */
export type Value = string | number | boolean | readonly string[] | null

/** One property of a kind's nodes, and how to read it from a statement. */
export interface Column {
  readonly property: string
  readonly isInteger: boolean
  readonly read: (body: Body) => Value
}

/** One end of a relationship from a statement: the id it points at, its place in its list (null: no list), and what it carries. */
export interface Target {
  readonly id: string
  readonly position: number | null
  readonly carried: readonly Value[]
}

/** One type of relationship from a kind's nodes. */
export interface Link {
  /** The reference by its kind and field: "designation.partnership". */
  readonly ref: Ref
  readonly type: string
  /** From the thing, with the stamps of the version that says so; else from the version itself. */
  readonly fromThing: boolean
  /** Whether a statement may point at several. */
  readonly many: boolean
  readonly carries: readonly string[]
  readonly targetsOf: (body: Body) => readonly Target[]
}

/** A kind's shape worked out: what its nodes hold and where they point. */
export interface NodeLayout {
  readonly kind: Kind
  readonly label: string
  readonly isThing: boolean
  readonly columns: readonly Column[]
  readonly links: readonly Link[]
}

/** Properties that every version has, whatever its kind. */
const RESERVED = ['id', 'kind', 'folded', 'assertedIn', 'retractedIn', 'statement']

/** The layouts of all kinds, in the order of the table. */
export const LAYOUTS: readonly NodeLayout[] = (Object.keys(GRAPH_SHAPES) as Kind[]).map(layout)

const byKind = new Map(LAYOUTS.map((each) => [each.kind, each]))

/** The layout of a kind. */
export function layoutOf(kind: Kind): NodeLayout {
  const found = byKind.get(kind)
  if (found === undefined) throw new TypeError(`no graph shape for statements of kind ${kind}`)
  return found
}

/** A statement's fields, for columns and links to read. */
export const bodyOf = (statement: Statement): Body => statement as unknown as Body

function layout(kind: Kind): NodeLayout {
  const shape = GRAPH_SHAPES[kind] as unknown as GraphShape
  const isThing = shape.is === 'thing'
  const columns: Column[] = []
  const links: Link[] = []
  // What a thing is connected with belongs to the thing; on what grounds it is said, to the version that says it.
  for (const [name, field] of Object.entries(ENVELOPE))
    lay(name, field, (body) => body, { columns, links, fromThing: false, path: `${kind}.` })
  for (const [name, field] of Object.entries<FieldShape>(shape.fields)) {
    lay(name, field, (body) => body, { columns, links, fromThing: isThing, path: `${kind}.` })
  }
  const names = [...RESERVED, ...columns.map((column) => column.property)]
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new TypeError(`the graph shape of ${kind} has two properties named ${twice}`)
  return { kind, label: shape.label, isThing, columns, links }
}

function lay(
  name: string,
  shape: FieldShape,
  partOf: (body: Body) => Body | undefined,
  into: {
    readonly columns: Column[]
    readonly links: Link[]
    readonly fromThing: boolean
    readonly path: Ref
  },
  prefix = '',
): void {
  const own = prefixedName(prefix, name)
  const fieldOf = (body: Body): unknown => partOf(body)?.[name]
  const column = (property: string, kept: (value: never) => Value, isInteger = false) => {
    into.columns.push({
      property,
      isInteger,
      read: (body) => {
        const value = fieldOf(body)
        return value === undefined ? null : kept(value as never)
      },
    })
  }
  const link = (
    type: string,
    many: boolean,
    carries: readonly string[],
    targetsOf: (value: never) => readonly Target[],
  ) => {
    into.links.push({
      ref: `${into.path}${name}`,
      type,
      many,
      fromThing: into.fromThing,
      carries,
      targetsOf: (body) => {
        const value = fieldOf(body)
        return value === undefined ? [] : targetsOf(value as never)
      },
    })
  }
  switch (shape.form) {
    case 'property':
      column(own, (value: Value) => value)
      break
    case 'integer':
      column(own, (value: number) => value, true)
      break
    case 'date':
      column(own, (value: PartialDate) => value)
      column(`${own}Earliest`, (value: PartialDate) => intervalOf(value).earliest)
      column(`${own}Latest`, (value: PartialDate) => intervalOf(value).latest)
      break
    case 'bothLanguages':
      column(`${own}En`, (value: { en: string }) => value.en)
      column(`${own}Vi`, (value: { vi?: string }) => value.vi ?? null)
      break
    case 'noun':
      column(own, (value: Noun) => formsOf(value).map(([, text]) => text))
      column(`${own}Forms`, (value: Noun) => formsOf(value).map(([form]) => form))
      break
    case 'wordings':
      column(own, (value: { text: string }[]) => value.map((wording) => wording.text))
      column(`${own}Languages`, (value: { language: string }[]) => value.map((wording) => wording.language))
      break
    case 'points':
      link(shape.type, false, [], (id: string) => [{ id, position: null, carried: [] }])
      if (shape.asProperty) column(own, (value: string) => value)
      break
    case 'pointsToEach': {
      const { type, target, carries } = shape
      link(type, true, carries, (items: (string | Record<string, Value | undefined>)[]) =>
        items.map((item, position) => {
          if (typeof item === 'string') return { id: item, position, carried: [] }
          return { id: String(item[target ?? 'id']), position, carried: carries.map((key) => item[key] ?? null) }
        }),
      )
      break
    }
    case 'parts':
      for (const [inner, field] of Object.entries(shape.fields)) {
        lay(
          inner,
          field,
          (body) => partOf(body)?.[name] as Body | undefined,
          { ...into, path: `${into.path}${name}.` },
          shape.prefixed ? own : prefix,
        )
      }
      break
  }
}

/** The forms of a noun with their languages, each under a name: "en one". */
const formsOf = (noun: Noun): (readonly [string, string])[] =>
  Object.entries(noun).flatMap(([tag, forms]) =>
    Object.entries(forms ?? {}).flatMap(([category, text]) =>
      text === undefined ? [] : [[`${tag} ${category}`, text] as const],
    ),
  )

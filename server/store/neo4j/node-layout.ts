import type { Fields } from '../../../schema/field.ts'
import { type Description, fieldsOf } from '../../../schema/kind.ts'
import { KINDS, type Kind } from '../../../schema/statement.ts'
import type { Ref } from '../plan.ts'
import { type Body, type Column, type Laid, type Link, layFields } from './field-layout.ts'

/**
 * How a kind of statement stands in the graph, worked out of its description.
 *
 * A thing is one node for each id, under its label, that outlives every correction, with a `Description` for each version of what was said of
 * it; a fact is a node of its own for each version, under its label. A text, a number, a truth value or a list of texts is a property of the
 * field's name; a date has beside it the first and the last day that it may be (`fromEarliest`, `fromLatest`), so that days compare as texts do; texts
 * by language are a property for each tag (`namesEn`, `namesVi`; `populationIdText` where a field is called so already), a noun's forms one for each besides (`nounEnOne`); wordings are two lists side by side (`titles`, `titlesLanguages`);
 * a reference is a relationship, and a list of them one for each item, with its `position`; the fields of an object stand on the node itself.
 * What is written is the statement in the newest shape of its kind, beside the JSON in which it was recorded.
 */
export interface NodeLayout {
  readonly kind: Kind
  readonly label: string
  readonly isThing: boolean
  readonly columns: readonly Column[]
  readonly links: readonly Link[]
  /** The properties of texts, whose names depend on the languages that a statement has. */
  readonly textsOf: (body: Body) => Readonly<Record<string, string>>
  /** Whether statements of the kind have any. */
  readonly hasTexts: boolean
  /** References without a relationship, and the property in which each stands. */
  readonly kept: readonly { readonly ref: Ref; readonly property: string }[]
}

/** Properties that every version has, whatever its kind, and names of our own in the statements that write them. */
const RESERVED = ['id', 'kind', 'v', 'folded', 'assertedIn', 'retractedIn', 'statement', 'revision', 'byLanguage']

/**
 * The label of what is recorded of a kind: `DesignationRecord`. The plain word, `State`, is a label of the reading, so that whoever asks for a State does not
 * meet what is staged, withdrawn or corrected.
 */
export const recordLabel = ({ label }: Pick<Description, 'label'>): string => `${label}Record`

/** Works a kind's layout out. Throws `TypeError` where the graph has no place for what is told of the kind. */
export function layoutFrom(description: Description & { readonly kind: Kind }): NodeLayout {
  const { kind, is } = description
  const label = recordLabel(description)
  const isThing = is === 'thing'
  const into: Laid = { columns: [], links: [], texts: [], kept: [], kind }
  // What a thing is connected with belongs to the thing; on what grounds it is said, to the version that says it.
  const own = new Set(Object.keys(description.fields))
  const byOwner = (isOwn: boolean): Fields =>
    Object.fromEntries(Object.entries(fieldsOf(description)).filter(([name]) => own.has(name) === isOwn))
  layFields(byOwner(false), { at: (body) => body, path: kind, prefix: '', fromThing: false }, into)
  layFields(byOwner(true), { at: (body) => body, path: kind, prefix: '', fromThing: isThing }, into)
  const names = [...RESERVED, ...into.columns.map((column) => column.property)]
  refuse(names, (name) => `the nodes of ${kind} would have two properties named ${name}`)
  const arrows = into.links.map(({ ref, type }) => [ref, type] as const)
  const types = [...new Map(arrows).values()]
  refuse(types, (type) => `two references of ${kind} are relationships named ${type}: they could not be told apart`)
  const { texts } = into
  // `populationId` is a field of claims, and would be their population in Indonesian: a text gives way to a field.
  const taken = new Set(names)
  return {
    kind,
    label,
    isThing,
    columns: into.columns,
    links: into.links,
    kept: into.kept,
    hasTexts: texts.length > 0,
    textsOf: (body) =>
      Object.fromEntries(
        texts.flatMap((read) => read(body)).map(([name, text]) => [taken.has(name) ? `${name}Text` : name, text]),
      ),
  }
}

/** The layouts of all kinds. */
export const LAYOUTS: readonly NodeLayout[] = KINDS.map(layoutFrom)

const byKind = new Map(LAYOUTS.map((each) => [each.kind, each]))

/** The layout of a kind. */
export function layoutOf(kind: Kind): NodeLayout {
  const found = byKind.get(kind)
  if (found === undefined) throw new TypeError(`no layout for statements of kind ${kind}`)
  return found
}

function refuse(names: readonly string[], sentence: (name: string) => string): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new TypeError(sentence(twice))
}

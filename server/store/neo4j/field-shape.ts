/**
 * How one field of a statement stands in the graph. A store that adds a kind of statement names its fields with these and writes no Cypher.
 */
export type FieldShape =
  /** A property of the same name: a text, a truth value, or a list of texts. */
  | { readonly form: 'property' }
  /** A property of the same name that holds a whole number. */
  | { readonly form: 'integer' }
  /** A partial date: the text as given, and beside it the first and the last day it may be (`fromEarliest`, `fromLatest`), so that days compare as texts do. */
  | { readonly form: 'date' }
  /** A text in both languages of ours: `namesEn`, `namesVi`. */
  | { readonly form: 'bothLanguages' }
  /** A noun of ours in each language's forms: two lists side by side, `noun` and `nounForms` ("en one", "en other", "vi other"). */
  | { readonly form: 'noun' }
  /** Texts in somebody's languages: two lists side by side, `titles` and `titlesLanguages`. */
  | { readonly form: 'wordings' }
  /** An id: a relationship to the thing of that id; where `asProperty`, also a property of the same name, for the eye. */
  | { readonly form: 'points'; readonly type: string; readonly asProperty: boolean }
  /** A list: a relationship for each item, with its place in the list. Where items are objects, `target` is the key of the id and `carries` the keys that become the relationship's properties. */
  | {
      readonly form: 'pointsToEach'
      readonly type: string
      readonly target: string | null
      readonly carries: readonly string[]
    }
  /** An object: its fields stand on the node themselves; where `prefixed`, their properties begin with the object's name (`questionKind`). */
  | { readonly form: 'parts'; readonly fields: Readonly<Record<string, FieldShape>>; readonly prefixed: boolean }

export const property: FieldShape = { form: 'property' }
export const integer: FieldShape = { form: 'integer' }
export const date: FieldShape = { form: 'date' }
export const bothLanguages: FieldShape = { form: 'bothLanguages' }
export const noun: FieldShape = { form: 'noun' }
export const wordings: FieldShape = { form: 'wordings' }
export const points = (type: string, also: { asProperty: boolean } = { asProperty: false }): FieldShape => ({
  form: 'points',
  type,
  ...also,
})
export const pointsToEach = (
  type: string,
  items: { target: string; carries: readonly string[] } | null = null,
): FieldShape => ({ form: 'pointsToEach', type, target: items?.target ?? null, carries: items?.carries ?? [] })
export const parts = (
  fields: Readonly<Record<string, FieldShape>>,
  also: { prefixed: boolean } = { prefixed: false },
): FieldShape => ({ form: 'parts', fields, ...also })

/** The name of a property of an object whose fields stand on the node. */
export const prefixedName = (prefix: string, name: string): string =>
  prefix === '' ? name : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`

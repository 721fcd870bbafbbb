import type { Noun, Texts } from './texts.ts'
import type { PartialDate } from './time/partial-date.ts'

/**
 * The fields of a statement as data: what may stand in each, and what it means to those who keep, check, draw and search statements.
 * Nothing here reads or checks anything; shapes, references, layouts and random statements are made from it by others.
 */
export type Field =
  | TextField
  | ChoiceField
  | NumberField
  | FlagField
  | DateField
  | TextsField
  | NounField
  | WordingsField
  | ReferenceField
  | ListField
  | PartsField
  | VariantsField
  | EitherField

/** Fields by name. */
export type Fields = Readonly<Record<string, Field>>

/** What a text has to be like beyond not being empty. */
export interface TextRule {
  readonly pattern: RegExp
  /** At most so many characters, and the sentence for more. */
  readonly max?: { readonly characters: number; readonly says: string }
  /** What such a text is, as a sentence about a wrong one ends: "an id is made of …". */
  readonly says: string
  /** How to write it, where the field's own name says what it is: "write three capitals such as VNM". */
  readonly write?: string
  /** A few that are right, for whoever makes statements up. */
  readonly such: readonly string[]
}

/** A text of one line or more; never empty. */
export interface TextField {
  readonly form: 'text'
  readonly rule: TextRule | null
}

/** One word of a list. */
export interface ChoiceField {
  readonly form: 'choice'
  readonly of: readonly string[]
}

/** A number; where `whole`, an integer from 1. */
export interface NumberField {
  readonly form: 'number'
  readonly whole: boolean
}

/** Whether something is so; where `onlyTrue`, written when it is so and left out when it is not. */
export interface FlagField {
  readonly form: 'flag'
  readonly onlyTrue: boolean
}

/** A partial date: see `schema/time/partial-date.ts`. */
export interface DateField {
  readonly form: 'date'
}

/** A text of ours by language tag; English always among them. Where `tags` are given, in just these: how texts were stated once. */
export interface TextsField {
  readonly form: 'texts'
  readonly tags: readonly string[] | null
}

/** A noun of ours by language tag, in the forms that each language has for numbers; English always among them. */
export interface NounField {
  readonly form: 'noun'
}

/** Texts in somebody's languages, in the words of their sources, in their order. */
export interface WordingsField {
  readonly form: 'wordings'
  readonly atLeast: number
}

/**
 * The id of another statement, of one of the kinds `to`. `arrow` is the relationship by which a graph store leads there; null where it
 * keeps the id as a property and leads nowhere. `alsoProperty`: it keeps the id beside the relationship too, for the eye.
 */
export interface ReferenceField {
  readonly form: 'reference'
  readonly to: readonly string[]
  readonly arrow: string | null
  readonly alsoProperty: boolean
}

/** Several of one form, in their order; `atLeast` so many, and the sentence for fewer. */
export interface ListField {
  readonly form: 'list'
  readonly of: Field
  readonly atLeast: number
  readonly says: string | null
}

/** An object of fields. A graph store keeps its fields on the node itself; where `prefixed`, with the object's name before theirs. */
export interface PartsField {
  readonly form: 'parts'
  readonly fields: Fields
  readonly prefixed: boolean
}

/** An object of one of several shapes, told apart by the word under `by`. Kept by a graph store as parts are. */
export interface VariantsField {
  readonly form: 'variants'
  readonly by: string
  readonly cases: Readonly<Record<string, Fields>>
  readonly prefixed: boolean
}

/** An object of one of several shapes, told apart by which key it has. Kept by a graph store as parts are. */
export interface EitherField {
  readonly form: 'either'
  readonly cases: readonly Fields[]
  /** How to write it, as a sentence about a wrong one ends. */
  readonly says: string
  readonly prefixed: boolean
}

/** A field that may be left out. */
export type Optional<F> = F & { readonly optional: true }

export const isOptional = (field: Field): boolean => 'optional' in field

/** The fields that an object may have whichever of its shapes it is of, under their names; none of a field that is no object. */
export function fieldsWithin(field: Field): Fields {
  switch (field.form) {
    case 'parts':
      return field.fields
    case 'variants':
      return { [field.by]: choice(Object.keys(field.cases)), ...merged(Object.values(field.cases)) }
    case 'either':
      return merged(field.cases)
    default:
      return {}
  }
}

function merged(cases: readonly Fields[]): Fields {
  const all: Record<string, Field> = {}
  for (const fields of cases) for (const [name, field] of Object.entries(fields)) all[name] ??= field
  return all
}

// ── what values fields have ──

/** The object that fields describe. */
export type Stated<F> = {
  readonly [K in keyof F as F[K] extends { readonly optional: true } ? never : K]: ValueOf<F[K]>
} & {
  readonly [K in keyof F as F[K] extends { readonly optional: true } ? K : never]?: ValueOf<F[K]> | undefined
}

/** A text in somebody's language, in the words of its source. */
export interface Wording {
  readonly language: string
  readonly text: string
}

type ValueOf<F> = F extends { readonly form: 'text' | 'reference' }
  ? string
  : F extends { readonly form: 'choice'; readonly of: readonly (infer Word)[] }
    ? Word
    : F extends { readonly form: 'number' }
      ? number
      : F extends { readonly form: 'flag'; readonly onlyTrue: infer Only }
        ? Only extends true
          ? true
          : boolean
        : F extends { readonly form: 'date' }
          ? PartialDate
          : F extends { readonly form: 'texts' }
            ? Texts
            : F extends { readonly form: 'noun' }
              ? Noun
              : F extends { readonly form: 'wordings' }
                ? readonly Wording[]
                : F extends { readonly form: 'list'; readonly of: infer Item }
                  ? readonly ValueOf<Item>[]
                  : F extends { readonly form: 'parts'; readonly fields: infer Parts }
                    ? Stated<Parts>
                    : F extends { readonly form: 'variants'; readonly by: infer By; readonly cases: infer Cases }
                      ? { [C in keyof Cases]: { readonly [K in By & string]: C } & Stated<Cases[C]> }[keyof Cases]
                      : F extends { readonly form: 'either'; readonly cases: readonly (infer Case)[] }
                        ? StatedEach<Case>
                        : never

type StatedEach<Case> = Case extends unknown ? Stated<Case> : never

// ── builders ──

export const optional = <const F extends Field>(field: F): Optional<F> => ({ ...field, optional: true })

export const text = (rule: TextRule | null = null): TextField => ({ form: 'text', rule })

export const choice = <const W extends readonly string[]>(of: W) => ({ form: 'choice', of }) as const

/** A number of any size and sign. */
export const number: NumberField = { form: 'number', whole: false }

/** A whole number from 1. */
export const ordinal: NumberField = { form: 'number', whole: true }

export const flag = { form: 'flag', onlyTrue: false } as const

/** Written (`true`) where it is so, left out where it is not. */
export const mark = { form: 'flag', onlyTrue: true, optional: true } as const

export const date: DateField = { form: 'date' }

export const texts: TextsField = { form: 'texts', tags: null }

export const noun: NounField = { form: 'noun' }

/** A text in just these languages, all of them. */
export const textsIn = (...tags: readonly string[]): TextsField => ({ form: 'texts', tags })

export const wordings = (atLeast = 0): WordingsField => ({ form: 'wordings', atLeast })

/** The id of a statement of one of some kinds; see {@link ReferenceField}. */
export const reference = (
  to: string | readonly string[],
  arrow: string | null,
  { alsoProperty = false }: { readonly alsoProperty?: boolean } = {},
): ReferenceField => ({ form: 'reference', to: typeof to === 'string' ? [to] : to, arrow, alsoProperty })

export const list = <const F extends Field>(of: F, atLeast = 0, says: string | null = null) =>
  ({ form: 'list', of, atLeast, says }) as const

export const parts = <const F extends Fields>(fields: F, { prefixed = false }: { readonly prefixed?: boolean } = {}) =>
  ({ form: 'parts', fields, prefixed }) as const

export const variants = <const By extends string, const C extends Readonly<Record<string, Fields>>>(
  by: By,
  cases: C,
  { prefixed = false }: { readonly prefixed?: boolean } = {},
) => ({ form: 'variants', by, cases, prefixed }) as const

export const either = <const C extends readonly Fields[]>(cases: C, says: string) =>
  ({ form: 'either', cases, says, prefixed: false }) as const

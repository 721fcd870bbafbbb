import fc from 'fast-check'
import { checkedStatement } from '../../schema/checked-statement.ts'
import { type Field, type Fields, isOptional } from '../../schema/field.ts'
import { ID } from '../../schema/ids.ts'
import { type Description, fieldsOf } from '../../schema/kind.ts'
import type { Statement } from '../../schema/statement.ts'

/** Out of what random statements are made. All of it is little, so that statements meet: on ids, on days, in words. */
export interface Stock {
  /** The ids that statements of a kind stand under; `<kind>/1` to `<kind>/3` where nothing is said of it. */
  readonly ids: Readonly<Record<string, readonly string[]>>
  /** The ids that a reference names ("partnership.owner"); any of its kinds' where nothing is said of it. */
  readonly named: Readonly<Record<string, readonly string[]>>
  readonly days: readonly string[]
  readonly texts: readonly string[]
  /** Names that are no statement's: of a definition, a quantity, a subject. */
  readonly slugs: readonly string[]
  readonly numbers: readonly number[]
}

/** A random statement of a kind, made of its description: in any version of its shape, with or without what may be left out. */
export function randomStatement(description: Description, stock: Stock): fc.Arbitrary<Statement> {
  const ofVersion = (v: number): fc.Arbitrary<Statement> =>
    fc
      .record({
        id: fc.constantFrom(...idsOf(description.kind, stock)),
        stated: fields(fieldsOf(description, v), description.kind, stock),
      })
      .map(({ id, stated }) => {
        const checked = checkedStatement({ kind: description.kind, v, id, ...stated })
        if ('wrong' in checked)
          throw new TypeError(`a random ${description.kind} misses its shape: ${JSON.stringify(checked.wrong)}`)
        return checked.statement
      })
  return fc.oneof(...Array.from({ length: description.v }, (_, i) => ofVersion(i + 1)))
}

const idsOf = (kind: string, { ids }: Stock): readonly string[] =>
  ids[kind] ?? ['1', '2', '3'].map((n) => `${kind}/${n}`)

/** `name` is that of the fields' object, as references are called by it. */
function fields(of: Fields, name: string, stock: Stock): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const each = Object.entries(of).map(([key, field]) => {
    const value = arbitraryOf(field, `${name}.${key}`, stock)
    return [key, isOptional(field) ? fc.option(value, { nil: undefined, freq: 2 }) : value] as const
  })
  return fc.record(Object.fromEntries(each)).map(withoutAbsent)
}

const withoutAbsent = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

function arbitraryOf(field: Field, name: string, stock: Stock): fc.Arbitrary<unknown> {
  const text = fc.constantFrom(...stock.texts)
  switch (field.form) {
    case 'text':
      if (field.rule === null) return text
      return fc.constantFrom(...(field.rule === ID ? stock.slugs : field.rule.such))
    case 'choice':
      return fc.constantFrom(...field.of)
    case 'number':
      return field.whole ? fc.constantFrom(1, 2, 3) : fc.constantFrom(...stock.numbers)
    case 'flag':
      return field.onlyTrue ? fc.constant(true) : fc.boolean()
    case 'date':
      return fc.constantFrom(...stock.days)
    case 'texts':
      if (field.tags !== null) return fc.record(Object.fromEntries(field.tags.map((tag) => [tag, text])))
      return fc.record({ en: text, vi: text, 'pt-BR': text }, { requiredKeys: ['en'] })
    case 'noun':
      return fc.record(
        { en: fc.record({ one: text, other: text }), vi: fc.record({ other: text }) },
        { requiredKeys: ['en'] },
      )
    case 'wordings': {
      const wording = fc.record({ language: fc.constantFrom('en', 'vi'), text })
      return fc.array(wording, { minLength: field.atLeast, maxLength: 2 })
    }
    case 'reference':
      return fc.constantFrom(...(stock.named[name] ?? field.to.flatMap((kind) => idsOf(kind, stock))))
    case 'list':
      return fc.array(arbitraryOf(field.of, name, stock), {
        minLength: field.atLeast,
        maxLength: Math.max(2, field.atLeast),
      })
    case 'parts':
      return fields(field.fields, name, stock)
    case 'variants':
      return fc.oneof(
        ...Object.entries(field.cases).map(([word, of]) =>
          fields(of, name, stock).map((stated) => ({ [field.by]: word, ...stated })),
        ),
      )
    case 'either':
      return fc.oneof(...field.cases.map((of) => fields(of, name, stock)))
  }
}

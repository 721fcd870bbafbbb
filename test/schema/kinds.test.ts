import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTOR_KINDS } from '../../schema/actor-kind.ts'
import type { Field, Fields } from '../../schema/field.ts'
import { fieldsOf } from '../../schema/kind.ts'
import { asRecorded, readStatement, sameStatement } from '../../schema/read-statement.ts'
import { REFERENCES } from '../../schema/references.ts'
import { shapeOf } from '../../schema/shapes.ts'
import { descriptionOf, KINDS } from '../../schema/statement.ts'
import { randomStatement } from '../contract/random-statements.ts'

const STOCK = {
  ids: Object.fromEntries(ACTOR_KINDS.map((kind) => [kind, ['VNM', 'FRA', 'eu']])),
  named: {},
  days: ['2013-09-25', '2013-09', '2013', '2008~'],
  texts: ['Partnership', 'Quan hệ đối tác'],
  slugs: ['partners'],
  numbers: [2.5],
}

const formOf = (fields: Fields, name: string): Field['form'] | undefined => fields[name]?.form
const datesOf = (fields: Fields): string[] => Object.keys(fields).filter((name) => formOf(fields, name) === 'date')

describe.each(KINDS)('the description of a $kind', (description) => {
  const { kind, fields, holds, order, indexed, found, concerns } = description

  it('refers to kinds that there are, from places with a name each', () => {
    const places = REFERENCES.filter((place) => place.kind === kind)
    expect(places.flatMap(({ to }) => to).filter((target) => descriptionOf(target) === undefined)).toEqual([])
    const names = places.map(({ ref }) => ref)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('is of a thing where a graph store is led to it', () => {
    const led = REFERENCES.some(({ to, arrow }) => arrow !== null && to.some((target) => target === kind))
    expect(led && description.is === 'fact' ? `${kind} is referred to: it is a thing` : '').toBe('')
  })

  it('tells the order of its dates, and between which of them it holds, in dates that it has', () => {
    const told = [...order.flatMap(({ first, second }) => [first, second]), ...Object.values(holds ?? {}), ...indexed]
    expect(told.filter((name) => !datesOf(fields).includes(name))).toEqual([])
    // Whoever adds a start and an end says which comes first.
    if (datesOf(fields).includes('from') && datesOf(fields).includes('to')) {
      expect(order.map(({ first, second }) => `${first} ${second}`)).toContain('from to')
    }
  })

  it('is found by texts, and concerns somebody by a reference', () => {
    const texts = found.filter((name) => name !== 'id').map((name) => formOf(fields, name) ?? name)
    expect(texts.filter((form) => !['text', 'texts', 'wordings'].includes(form))).toEqual([])
    if (concerns !== null) expect(formOf(fields, concerns)).toBe('reference')
  })

  it('shares neither its name, its collection nor its label with another', () => {
    const alike = KINDS.filter(
      (other) =>
        other.kind === kind || other.collection === description.collection || other.label === description.label,
    )
    expect(alike).toEqual([description])
  })

  it('reads what was stated in any of its versions as its newest, and gives it back as it was recorded', () => {
    fc.assert(
      fc.property(randomStatement(description, STOCK), (statement) => {
        const recorded = asRecorded(statement)
        expect(shapeOf(description, recorded.v).safeParse(recorded)).toMatchObject({ success: true })
        expect(shapeOf(description).safeParse(statement)).toMatchObject({ success: true })
        expect(sameStatement(readStatement(structuredClone(recorded)), statement)).toBe(true)
        // Nothing that was stated is lost on the way, unless a later shape has no place for it under that name.
        for (const name of Object.keys(recorded)) {
          if (fieldsOf(description)[name] !== undefined) expect(Object.keys(statement)).toContain(name)
        }
      }),
      { numRuns: 50 },
    )
  })
})

it('every kind of actor is described, and found by its id', () => {
  for (const kind of ACTOR_KINDS) expect(descriptionOf(kind)?.found[0]).toBe('id')
})

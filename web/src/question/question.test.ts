import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VIEWS } from '../../views.ts'
import { carried, NOTHING_SAID, type Question, readQuestion, writeQuestion } from './question.ts'

const text = fc
  .string({ minLength: 1, maxLength: 12 })
  .map((s) => s.trim())
  .filter((s) => s !== '')
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/)
const written = VIEWS.map(({ name }) => name).filter((name) => writeQuestion({ view: name }) !== '')

const question: fc.Arbitrary<Question> = fc.record({
  ...(Object.fromEntries(Object.keys(NOTHING_SAID).map((part) => [part, fc.option(text)])) as unknown as {
    [Part in keyof Question]: fc.Arbitrary<Question[Part]>
  }),
  view: fc.option(fc.constantFrom(...written)),
  levels: fc.option(
    fc
      .uniqueArray(
        fc.tuple(slug, slug).map(([a, b]) => `${a}/${b}`),
        { maxLength: 4 },
      )
      .map((all) => all.sort()),
  ),
  names: fc.boolean(),
  sort: fc.option(fc.record({ by: slug, descending: fc.boolean() })),
  theme: fc.option(fc.constantFrom('light' as const, 'dark' as const)),
})

describe('the question in an address', () => {
  it('reads back what it wrote, every part of it', () => {
    fc.assert(
      fc.property(question, (one) => {
        expect(readQuestion(writeQuestion(one))).toEqual(one)
      }),
    )
  })

  it('is nothing where nothing is said', () => {
    expect(writeQuestion(NOTHING_SAID)).toBe('')
    expect(readQuestion('')).toEqual(NOTHING_SAID)
    expect(readQuestion('?of=&x=1&on= ')).toEqual(NOTHING_SAID)
  })

  it('is readable, and in one order', () => {
    expect(
      writeQuestion({
        language: 'vi',
        with: 'GBR',
        names: true,
        levels: ['VNM/partnership/strategic', 'none'],
        known: '2026-11-24T15:00:00.000Z',
        on: '2025-12-31',
        definition: 'strategic-or-higher@1',
        of: 'VNM',
      }),
    ).toBe(
      '?of=VNM&definition=strategic-or-higher@1&on=2025-12-31&known=2026-11-24T15:00:00.000Z&levels=VNM/partnership/strategic,none&names&with=GBR&lang=vi',
    )
  })

  it('names no view where it is the first of its page', () => {
    expect(writeQuestion({ view: 'network' })).toBe('')
    expect(writeQuestion({ view: 'table' })).toBe('?view=table')
  })

  it('tells no level from every level', () => {
    expect(readQuestion('?levels=').levels).toEqual([])
    expect(readQuestion('?').levels).toBeNull()
  })

  it('keeps what is wrong as it was written, so that the page can name it', () => {
    expect(readQuestion('?on=2025-02-30&known=soon')).toMatchObject({ on: '2025-02-30', known: 'soon' })
  })

  it('leaves out what it does not know', () => {
    expect(readQuestion('?theme=pink&view=nothing&x=1')).toEqual(NOTHING_SAID)
  })

  it('takes owner, ladder, day, instant and definition along to another page, and leaves the rest', () => {
    const asked = readQuestion('?of=USA&ladder=USA/missions&on=2020&with=FRA&sort=name&definition=embassies&lang=en')
    expect(writeQuestion(carried(asked))).toBe('?of=USA&ladder=USA/missions&definition=embassies&on=2020&lang=en')
  })
})

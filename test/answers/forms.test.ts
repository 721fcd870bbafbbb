import { describe, expect, it } from 'vitest'
import { actor, date, definition, optional, readId, spellId, statement, word } from '../../server/answers/forms.ts'
import { SEED_INSTANTS } from '../../server/answers/generated/seed-instants.ts'
import { instantOf, isOf, originOf, readOrigin, spellOrigin } from '../../server/answers/origin.ts'

describe('a part of a question', () => {
  it('tells what it is: its form, what it names, its type and whether it may be absent', () => {
    const parts = [actor('a'), definition('d'), statement('ladder', 'l'), date('t'), optional(actor('o'))]
    expect(parts.map(({ form, ...part }) => ({ ...part, stands: form.stands, pieces: form.pieces }))).toEqual([
      { optional: false, names: 'actor', type: 'ID', says: 'a', stands: '<id>', pieces: 1 },
      { optional: false, names: 'counting-definition', type: 'ID', says: 'd', stands: '<definition>', pieces: 2 },
      { optional: false, names: 'ladder', type: 'ID', says: 'l', stands: '<id>', pieces: 1 },
      { optional: false, names: null, type: 'PartialDate', says: 't', stands: '<day>', pieces: 1 },
      { optional: true, names: 'actor', type: 'ID', says: 'o', stands: '<id>', pieces: 1 },
    ])
    const { form, ...part } = word({ A_LONG: 'a', B: 'b' }, 'Word', 'w')
    expect({ ...part, stands: form.stands, pieces: form.pieces }).toEqual({
      optional: false,
      names: null,
      type: 'Word',
      says: 'w',
      stands: '<a_long|b>',
      pieces: 1,
    })
  })

  it('that is an id has one piece, in letters that nothing breaks at', () => {
    const { form } = statement('claim', '')
    expect(form.spell('claim/a.b_c~d@e')).toEqual(['claim_a~db~uc~td~ae'])
    expect(form.read(['claim_a~db~uc~td~ae'])).toBe('claim/a.b_c~d@e')
    expect(form.read([])).toBeNull()
    expect(form.given('any thing', 'x')).toBe('any thing')
    for (const wrong of ['', '_a', '-a', '~da', 'a~x', 'a~', 'a.b', 'a b', 'a/b', 'é', 'a\n'])
      expect(readId(wrong)).toBeNull()
    expect([readId('a-'), readId('0_~d'), spellId('a//b')]).toEqual(['a-', '0/.', 'a__b'])
  })

  it('that is an actor stands as it is, and is none otherwise', () => {
    const { form } = actor('')
    expect(form.spell('VNM')).toEqual(['VNM'])
    expect(['VNM', 'SUHH', 'g20', 'unsc-p5', 'a-b-c'].map((id) => form.read([id]))).toEqual([
      'VNM',
      'SUHH',
      'g20',
      'unsc-p5',
      'a-b-c',
    ])
    for (const wrong of ['', 'VN', 'VNMNM', 'Vnm', 'a_b', '-a', 'a-', 'a--b', 'VNM-', '1VNM', 'a\n'])
      expect(form.read([wrong])).toBeNull()
    expect([form.read([]), form.given('vnm', 'of')]).toEqual([null, 'vnm'])
  })

  it('that is a definition has its name and its version, or the sign that it has none', () => {
    const { form } = definition('')
    expect(form.spell('a.b@12')).toEqual(['a~db', '12'])
    expect(form.spell('a@b@1')).toEqual(['a~ab', '1'])
    for (const bare of ['a', 'a@', 'a@0', 'a@01', 'a@1b', '@1']) expect(form.spell(bare)).toEqual([spellId(bare), '-'])
    expect([form.read(['a~db', '12']), form.read(['a', '-']), form.given('a', 'x')]).toEqual(['a.b@12', 'a', 'a'])
    for (const wrong of [
      ['a', '0'],
      ['a', '01'],
      ['a', '1b'],
      ['a', 'b1'],
      ['a', ''],
      ['a'],
      [],
      ['', '1'],
      ['.', '1'],
    ])
      expect(form.read(wrong)).toBeNull()
  })

  it('that is a day stands as it is, and is refused by its argument where it is none', () => {
    const { form } = date('')
    expect([form.spell('2001-02'), form.read(['2001-02']), form.given('200X', 'on')]).toEqual([
      ['2001-02'],
      '2001-02',
      '200X',
    ])
    expect([form.read(['2001-13']), form.read([])]).toEqual([null, null])
    expect(() => form.given('2001-13', 'on')).toThrow(
      expect.objectContaining({ code: 'BAD_DATE', message: expect.stringMatching(/^on: "2001-13"/) }),
    )
  })

  it('that is a word has a letter, and is given in any case', () => {
    const { form } = word({ MONTH: 'm', YEAR: 'y' }, 'Step', '')
    expect([form.spell('YEAR'), form.spell('DAY'), form.read(['y']), form.read(['d']), form.read([])]).toEqual([
      ['y'],
      ['DAY'],
      'YEAR',
      null,
      null,
    ])
    expect([form.given('year', 'step'), form.given('Month', 'step')]).toEqual(['YEAR', 'MONTH'])
    expect(() => form.given('constructor', 'step')).toThrow(
      expect.objectContaining({
        key: 'word',
        named: { text: 'constructor', known: ['month', 'year'] },
        message: expect.stringMatching(/^step: /),
      }),
    )
  })
})

describe('the origin of a revision', () => {
  const third = { revision: 3, knownAt: SEED_INSTANTS[2] ?? '' }

  it('is the seed where it is the seed’s, by number and by instant; else its own instant', () => {
    expect(originOf(third)).toEqual({ log: 'seed', number: 3 })
    expect(originOf({ ...third, revision: 2 })).toEqual({ log: third.knownAt.replace(/\W/g, ''), number: 2 })
    expect(originOf({ revision: 9_999, knownAt: '2026-12-01T02:03:04.005Z' })).toEqual({
      log: '20261201T020304005Z',
      number: 9_999,
    })
    expect([
      isOf({ log: 'seed', number: 3 }, third),
      isOf({ log: 'seed', number: 3 }, { ...third, knownAt: '' }),
      isOf({ log: 'seed', number: 4 }, third),
      isOf({ log: third.knownAt.replace(/[-:.]/g, ''), number: 3 }, third),
      isOf({ log: third.knownAt.replace(/[-:.]/g, ''), number: 4 }, third),
      isOf({ log: 'mine', number: 3 }, third),
    ]).toEqual([true, false, false, true, false, false])
  })

  it('is spelled as a number of the seed’s, or after the name of its log', () => {
    const all = [
      [{ log: 'seed', number: 3 }, 's3'],
      [{ log: 'my.log', number: 12 }, 'my~dlog_12'],
      [{ log: '20261201T020304005Z', number: 7 }, '20261201T020304005Z_7'],
      [{ log: 'a/b', number: 1 }, 'a_b_1'],
    ] as const
    for (const [origin, spelled] of all) expect([spellOrigin(origin), readOrigin(spelled)]).toEqual([spelled, origin])
    for (const wrong of ['', 's', 's0', 's03', 'xs3', 's3x', '_3', 'a_', 'a_03', '3', 'a.b_3', `s${'1'.repeat(16)}`])
      expect([wrong, readOrigin(wrong)]).toEqual([wrong, null])
    expect(readOrigin(`s${'1'.repeat(15)}`)?.number).toBe(111_111_111_111_111)
  })

  it('has an instant where a log has no name', () => {
    expect(instantOf('20261201T020304005Z')).toBe('2026-12-01T02:03:04.005Z')
    for (const name of [
      'seed',
      '',
      'x20261201T020304005Z',
      '20261201T020304005Zx',
      '20261201T020304005',
      '2026120T020304005Z',
    ])
      expect(instantOf(name)).toBeNull()
  })
})

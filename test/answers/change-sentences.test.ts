import { describe, expect, it } from 'vitest'
import type { Language } from '../../schema/answer-language.ts'
import type { Claim } from '../../schema/kinds/claim.ts'
import type { Coverage } from '../../schema/kinds/coverage.ts'
import type { Designation } from '../../schema/kinds/designation.ts'
import type { Ladder } from '../../schema/kinds/ladder.ts'
import type { Level } from '../../schema/kinds/level.ts'
import type { Membership } from '../../schema/kinds/membership.ts'
import type { Name } from '../../schema/kinds/name.ts'
import type { Partnership } from '../../schema/kinds/partnership.ts'
import type { Statement } from '../../schema/statement.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { changeSentence, changeSentences, unaskableSentence } from '../../server/answers/change-sentence.ts'
import { fieldsChanged } from '../../server/answers/changed-fields.ts'
import { statementInWords } from '../../server/answers/changed-statement.ts'
import { AskError } from '../../server/errors.ts'
import { worldOf } from '../../server/queries/world.ts'
import { definition, factsOf, LADDER, LEVELS } from '../queries/facts.ts'

const told = { v: 2, confidence: 'high', citations: [] } as const
const named = (actor: string, en: string, vi: string): Name[] =>
  [['en', en] as const, ['vi', vi] as const].map(([language, text]) => ({
    ...told,
    kind: 'name',
    id: `${actor}/${language}`,
    actor,
    language,
    use: 'short',
    text,
  }))
const world = worldOf({
  ...factsOf([{ partner: 'BBB' }], { members: [{ group: 'g', member: 'BBB' }] }),
  name: [
    ...named('AAA', 'Oneland', 'Nước Một'),
    ...named('BBB', 'Zembla', 'Đông Đảo'),
    ...named('g', 'The Six', 'Nhóm Sáu'),
  ],
})

const designation: Designation = {
  ...told,
  kind: 'designation',
  id: 'd',
  partnership: 'AAA-BBB',
  side: 'AAA',
  level: `${LADDER}/low`,
  from: partialDate('2001'),
}
const membership: Membership = { ...told, kind: 'membership', id: 'm', group: 'g', member: 'BBB', role: 'member' }
const partnership: Partnership = { ...told, kind: 'partnership', id: 'AAA-BBB', owner: 'AAA', partner: 'BBB' }
const coverage: Coverage = {
  ...told,
  kind: 'coverage',
  id: 'c',
  owner: 'AAA',
  facts: 'partnerships',
  reviewedTo: partialDate('2025-06-30'),
  whole: true,
  by: 'us',
}
const claim: Claim = {
  kind: 'claim',
  v: 3,
  id: 'claim',
  confidence: 'high',
  citations: [],
  about: 'AAA',
  text: { en: 'Oneland has ten partners.', vi: 'Nước Một có mười đối tác.' },
  quantity: 'partners',
  measure: 'count',
  qualifier: 'exactly',
  value: 10,
  lower: 10,
  upper: 10,
}
const [level] = LEVELS as readonly [Level]
const ladder = (world.facts.ladder ?? [])[0] as Ladder
const counting = definition('low-or-higher')

const changed = <S extends Statement>(before: S, after: Partial<S>, language: Language = 'en'): string[] =>
  fieldsChanged(world, before, { ...before, ...after }, language)

describe('what is another in a statement', () => {
  it('is said by both values, in words, in the language asked for', () => {
    expect(changed(designation, { from: partialDate('2001-08-23') })).toEqual([
      'the day is 23 August 2001 instead of 2001',
    ])
    expect(changed(designation, { from: partialDate('2001-08-23') }, 'vi')).toEqual([
      'thời điểm bắt đầu là ngày 23 tháng 8 năm 2001 thay vì năm 2001',
    ])
    expect(changed(designation, { level: `${LADDER}/top` })).toEqual(['the level is top instead of low'])
    expect(changed(designation, { level: `${LADDER}/gone` })).toEqual([
      'the level is a level that is no longer stated instead of low',
    ])
    expect(changed(designation, { side: 'BBB' })).toEqual(['the side is Zembla instead of Oneland'])
    expect(changed(designation, { side: 'BBB' }, 'vi')).toEqual(['bên gọi như vậy là Đông Đảo thay vì Nước Một'])
    expect(changed(designation, { confidence: 'low' })).toEqual(['the confidence in it is low instead of high'])
    expect(changed(designation, { confidence: 'medium' })).toEqual(['the confidence in it is medium instead of high'])
    expect(changed(membership, { role: 'observer' })).toEqual(['the role is observer instead of member'])
    expect(changed(membership, { group: 'h' })).toEqual(['the group is h instead of The Six'])
    expect(changed(membership, { member: 'AAA' })).toEqual(['the member is Oneland instead of Zembla'])
    expect(changed(partnership, { owner: 'BBB', partner: 'AAA' })).toEqual([
      'the owner is Zembla instead of Oneland',
      'the partner is Oneland instead of Zembla',
    ])
    expect(changed(coverage, { reviewedTo: partialDate('2025'), whole: false })).toEqual([
      'the last day gone through is 2025 instead of 30 June 2025',
      'what is stated is a sample instead of all of them',
    ])
    expect(changed(level, { rank: 4 })).toEqual(['the place on the ladder is 4 instead of 1'])
    expect(changed(level, { rank: 1000 }, 'vi')).toEqual(['bậc trong thang là 1.000 thay vì 1'])
    expect(changed(level, { levelKind: 'special' })).toEqual(['the kind of level is special instead of a rung'])
  })

  it('is said to be new, or no longer stated, where there was none or is none', () => {
    expect(changed(designation, { to: partialDate('2005'), attestedOn: partialDate('2003-04') })).toEqual([
      'the day of its end is 2005; before, none was stated',
      'the day on which it is attested is April 2003; before, none was stated',
    ])
    const { level: _, ...wordless } = designation
    expect(fieldsChanged(world, designation, { ...wordless, formula: 'good friends' }, 'en')).toEqual([
      'the level is no longer stated; it was low',
      'the wording is “good friends”; before, none was stated',
    ])
    expect(changed({ ...designation, sector: 'water' }, { sector: 'trade' })).toEqual([
      'the sector is “trade” instead of “water”',
    ])
  })

  it('of what is too long for a sentence is said by what it is, several of a kind once', () => {
    const parts: readonly (readonly [Partial<Claim>, readonly string[]])[] = [
      [{ value: 11 }, ['its figure is another']],
      [
        { value: 11, lower: 11, upper: 11, qualifier: 'about', measure: 'rank', target: true, unit: '%' } as never,
        ['its figure is another'],
      ],
      [
        { question: { kind: 'members', group: 'g', validAt: partialDate('2001') } },
        ['what it is held against is another'],
      ],
      [{ period: '2001' }, ['its time is another']],
      [{ saidOn: partialDate('2001'), period: '2001' }, ['its time is another']],
      [{ text: { en: 'Ten.' } }, ['it is worded anew']],
      [{ subject: { en: 'Partners' } }, ['it is worded anew']],
      [{ population: { en: 'States' } }, ['whom or what it counts is worded anew']],
      [{ populationId: 'states' }, ['whom or what it counts is worded anew']],
      [{ alsoCalled: 'states' }, ['whom or what it counts is worded anew']],
      [{ speaker: { en: 'A minister' } }, ['whose it is is another']],
      [{ office: { en: 'Minister' } }, ['whose it is is another']],
      [{ about: 'BBB' }, ['what it is about is another']],
      [{ value: 11, about: 'BBB' }, ['what it is about is another', 'its figure is another']],
    ]
    for (const [after, phrases] of parts) expect([after, changed(claim, after)]).toEqual([after, phrases])
    expect(changed(designation, { partnership: 'AAA-CCC' })).toEqual(['what it is about is another'])
    expect(changed(coverage, { facts: 'claims' })).toEqual(['what it is about is another'])
  })

  it('of a definition is its rule or its ladder, and its text where these are the same', () => {
    const texts = { en: 'Anew', vi: 'Mới' }
    expect(changed(counting, { texts })).toEqual(['its text was made clearer, and what it counts is the same'])
    const rule = { ...counting.rule, special: true }
    expect(changed(counting, { rule })).toEqual(['what it counts is another'])
    expect(changed(counting, { rule, texts })).toEqual(['what it counts is another'])
    expect(changed(counting, { ladder: 'x', texts })).toEqual(['the ladder is another'])
    expect(changed(counting, { definition: 'x' })).toEqual(['what it counts is another'])
    expect(changed(counting, { version: 2 })).toEqual(['what it counts is another'])
  })

  it('is its note where nothing else is, and nothing of what bears on no answer', () => {
    expect(changed(claim, { note: { en: 'Look there.' } } as never)).toEqual([
      'what there is to know of it is worded anew',
    ])
    expect(changed(claim, { note: { en: 'Look there.' }, value: 11 } as never)).toEqual(['its figure is another'])
    expect(changed(claim, { note: { en: 'Look there.' }, confidence: 'low' } as never)).toEqual([
      'the confidence in it is low instead of high',
    ])
    expect(changed(designation, { establishedBy: 'treaty', from: partialDate('2002') })).toEqual([
      'the day is 2002 instead of 2001',
    ])
  })
})

describe('a statement in words', () => {
  const inWords = (statement: Statement | undefined, language: Language = 'en') =>
    statementInWords(world, statement, language)

  it('of a designation has its level, else its words, its sector, its day and whose they are', () => {
    expect(inWords(designation)).toBe('the low of 2001, in the words of Oneland')
    expect(inWords(designation, 'vi')).toBe('low năm 2001, theo cách gọi của Nước Một')
    const { from: _from, level: _level, ...bare } = designation
    expect(inWords({ ...bare, level: `${LADDER}/low`, side: 'BBB' })).toBe('the low, in the words of Zembla')
    expect(inWords({ ...designation, sector: 'water' })).toBe('the low (water) of 2001, in the words of Oneland')
    expect(inWords({ ...bare, formula: 'good friends', formulaLanguage: 'en', sector: 'water' })).toBe(
      '“good friends”, in the words of Oneland',
    )
    expect(inWords({ ...designation, level: 'gone' })).toBe('a designation of 2001, in the words of Oneland')
    expect(inWords(bare)).toBe('a designation, in the words of Oneland')
  })

  it('of another kind is what it is, by the names of what it is about', () => {
    expect(
      (['member', 'partner', 'observer', 'suspended'] as const).map((role) => inWords({ ...membership, role })),
    ).toEqual([
      'the membership in The Six',
      'the partnership with The Six',
      'the observer’s seat in The Six',
      'the suspension from The Six',
    ])
    expect(inWords(partnership)).toBe('the relation with Oneland')
    expect(inWords(counting)).toBe('the definition “low or higher”')
    expect(inWords(claim)).toBe('the claim “Oneland has ten partners”')
    expect(inWords({ ...claim, text: { en: 'No. 9 of ten' } })).toBe('the claim “No. 9 of ten”')
    expect(inWords(level)).toBe('the level “low”')
    expect(inWords(ladder)).toBe('the ladder of Oneland')
    expect(inWords(coverage)).toBe('how far the partnerships of Oneland have been gone through')
    expect(inWords(world.facts.source?.[0])).toBe('a fact')
    expect(inWords(undefined)).toBe('a fact')
  })
})

describe('the sentence of a change', () => {
  const revision = { number: 7, recordedAt: '2026-12-01T02:03:04.005Z', reason: 'A list was read.', by: 'us' } as never
  const after = { ...designation, from: partialDate('2002') }

  it('says about whom, and what of it', () => {
    expect(changeSentence({ id: 'd', actor: 'BBB', before: designation, after }, world, 'en')).toBe(
      'Zembla: the low of 2001, in the words of Oneland: the day is 2002 instead of 2001.',
    )
    expect(
      changeSentence({ id: 'd', actor: undefined, before: designation, after: { ...after, side: 'BBB' } }, world, 'en'),
    ).toBe(
      'The low of 2001, in the words of Oneland: the side is Zembla instead of Oneland; the day is 2002 instead of 2001.',
    )
  })

  it('says which revisions did it, and why at the first change that each made', () => {
    const later = { ...(revision as object), number: 8, reason: 'It was read again.' } as never
    const changes = [
      { id: 'd', actor: 'BBB', before: designation, after, revisions: [revision] },
      { id: 'c', actor: undefined, before: coverage, after: undefined, revisions: [revision, later] },
      { id: 'e', actor: 'BBB', before: undefined, after, revisions: [] },
    ]
    expect(changeSentences(changes, world, 'en')).toEqual([
      'Zembla: the low of 2001, in the words of Oneland: the day is 2002 instead of 2001. Revision 7 of 1 December 2026: A list was read.',
      'How far the partnerships of Oneland have been gone through: withdrawn. Revision 7, as above. Revision 8 of 1 December 2026: It was read again.',
      'Zembla: the low of 2002, in the words of Oneland: newly added.',
    ])
    expect(changeSentences(changes, world, 'vi').slice(0, 2)).toEqual([
      'Đông Đảo: low năm 2001, theo cách gọi của Nước Một: thời điểm bắt đầu là năm 2002 thay vì năm 2001. Lần cập nhật 7, ngày 1 tháng 12 năm 2026: A list was read.',
      expect.stringMatching(/: đã được rút\. Lần cập nhật 7, như trên\. Lần cập nhật 8, ngày 1 tháng 12 năm 2026: /),
    ])
  })

  it('says that something was added or withdrawn', () => {
    expect(changeSentence({ id: 'd', actor: 'BBB', before: undefined, after }, world, 'en')).toBe(
      'Zembla: the low of 2002, in the words of Oneland: newly added.',
    )
    expect(changeSentence({ id: 'c', actor: undefined, before: coverage, after: undefined }, world, 'en')).toBe(
      'How far the partnerships of Oneland have been gone through: withdrawn.',
    )
  })

  it('says of a question that cannot be asked any more why', () => {
    const why = new AskError('claim', { id: 'x' })
    expect(unaskableSentence(why, 'en')).toBe(
      `The question cannot be asked any more, since what it names has been withdrawn (${why.message}); shown is the answer as given.`,
    )
  })
})

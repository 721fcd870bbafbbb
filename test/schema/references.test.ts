import { describe, expect, it } from 'vitest'
import { daysOf } from '../../schema/days.ts'
import { foundTexts } from '../../schema/found-texts.ts'
import { actorsNamedBy, locatedReferencesOf, REFERENCES, referencesOf } from '../../schema/references.ts'
import { fact } from '../contract/statements.ts'

const designation = fact('designation', {
  id: 'VNM-FRA/VNM/2013-strategic',
  partnership: 'VNM-FRA',
  side: 'VNM',
  level: 'VNM/partnership/strategic',
  establishedBy: 'VNM-FRA/2013-statement',
  from: '2013-09',
  to: '2024-10-07',
  citations: [{ source: 'gazette' }, { source: 'nhandan' }],
})
const visit = fact('activity', {
  id: 'visit/1',
  activityKind: 'visit',
  names: [{ language: 'en', text: 'State visit' }],
  participants: [{ actor: 'FRA', who: 'the President' }, { actor: 'VNM' }],
})
const claim = fact('claim', {
  id: 'claim/1',
  about: 'VNM',
  text: { en: 'Five', vi: 'Năm' },
  quantity: 'partners',
  measure: 'count',
  qualifier: 'exactly',
  question: { kind: 'count', of: 'VNM', definition: 'strategic-or-higher@1', validAt: '2025', within: 'unsc-p5' },
})
const state = fact('state', { id: 'RUS', predecessors: ['SUHH'] })

describe('what a statement refers to', () => {
  it('is told by kind and field, the sources of its citations first', () => {
    expect(referencesOf(designation).map(({ ref, target }) => `${ref} ${target}`)).toEqual([
      'designation.citations gazette',
      'designation.citations nhandan',
      'designation.partnership VNM-FRA',
      'designation.side VNM',
      'designation.level VNM/partnership/strategic',
      'designation.establishedBy VNM-FRA/2013-statement',
    ])
  })

  it('is called by the list where objects of a list each name one, and by the whole way otherwise', () => {
    expect(referencesOf(visit).map(({ ref, target }) => `${ref} ${target}`)).toContain('activity.participants FRA')
    expect(referencesOf(claim).map(({ ref, target }) => `${ref} ${target}`)).toEqual([
      'claim.citations source/small-world',
      'claim.about VNM',
      'claim.question.of VNM',
      'claim.question.definition strategic-or-higher@1',
      'claim.question.within unsc-p5',
    ])
    const definition = REFERENCES.filter(({ kind }) => kind === 'counting-definition').map(({ ref }) => ref)
    expect(definition).toContain('counting-definition.rule.levels.atLeast')
  })

  it('is found in the statement by its way', () => {
    const [, second] = locatedReferencesOf(designation)
    expect(second?.path).toEqual(['citations', 1, 'source'])
    expect(locatedReferencesOf(claim).at(-1)?.path).toEqual(['question', 'within'])
  })

  it('names actors, each once, but for what an actor says of itself', () => {
    expect(actorsNamedBy(claim)).toEqual(['VNM', 'unsc-p5'])
    expect(actorsNamedBy(visit)).toEqual(['FRA', 'VNM'])
    expect(actorsNamedBy(state)).toEqual([])
  })
})

describe('when a statement holds', () => {
  it('is between the first and the last day that its dates may be', () => {
    expect(daysOf(designation)).toEqual({
      start: { earliest: '2013-09-01', latest: '2013-09-30' },
      end: { earliest: '2024-10-07', latest: '2024-10-07' },
    })
  })

  it('is whenever it is stated, where its kind has no such dates: a visit has days, and holds on none', () => {
    expect([daysOf(visit), daysOf(claim)]).toEqual([null, null])
  })
})

it('search finds actors by their ids and names, and nothing by anything else', () => {
  const name = fact('name', { id: 'VNM/name', actor: 'VNM', language: 'vi', use: 'short', text: 'Việt Nam' })
  expect([state, name, designation, claim].map(foundTexts)).toEqual([['RUS'], ['Việt Nam'], [], []])
})

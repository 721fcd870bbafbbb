import { describe, expect, it } from 'vitest'
import type { Claim } from '../../schema/kinds/claim.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import type { Cited } from '../../server/answers/citable.ts'
import type { AllAsks } from '../../server/queries/asks.ts'
import type { Facts } from '../../server/store/facts.ts'
import { RequestMeter } from '../../server/work/meter.ts'
import { LADDER } from '../queries/facts.ts'
import { kindNamed } from './answered.ts'
import { asking, MADE, QUESTIONS, SEED_3 } from './made-world.ts'

// How each kind of answer is asked, and what it rests on as a whole where something of that is not there.

const ask = (kind: string, asked: Readonly<Record<string, string>>, facts: Facts = MADE): Promise<Cited> =>
  kindNamed(kind).ask(asking(facts), asked as never, SEED_3)

describe('an answer asks the store', () => {
  it.each(Object.entries(QUESTIONS))(
    'once, at the revision, for what its question is about: %s',
    async (_name, [kind, parts]) => {
      const asked: unknown[] = []
      const meter = new RequestMeter()
      const keeping = (subject: string) => async (question: object) => {
        asked.push({
          subject,
          ...Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined)),
        })
        return MADE
      }
      const graph = { network: keeping('network'), claim: keeping('claim'), meter } as unknown as AllAsks
      const cited = await kindNamed(kind).ask(graph, parts as never, SEED_3)
      const { of, within, claim } = parts
      expect(asked).toEqual([
        claim === undefined
          ? { subject: 'network', of, revision: 3, ...(within === undefined ? {} : { within }) }
          : { subject: 'claim', id: claim, revision: 3 },
      ])
      expect(cited.world.meter).toBe(meter)
    },
  )
})

describe('an answer is refused', () => {
  it('of a claim that is not known then', async () => {
    await expect(ask('claim', { claim: 'x' })).rejects.toMatchObject({ key: 'claim', named: { id: 'x' } })
    await expect(ask('claim', { claim: 'count' }, {})).rejects.toMatchObject({ key: 'claim', named: { id: 'count' } })
  })

  it('of a step that is none', async () => {
    for (const step of ['DAY', 'month', 'constructor', ''])
      await expect(ask('series', { ...QUESTIONS.series?.[1], step })).rejects.toMatchObject({
        key: 'step',
        named: { text: step },
      })
  })
})

describe('a claim rests on', () => {
  const names = async (id: string, question: Claim['question'], facts: Facts = MADE): Promise<readonly string[]> => {
    const claim = (facts.claim ?? []).map((one) => (one.id === id ? { ...one, question } : one)) as Claim[]
    return (await ask('claim', { claim: id }, { ...facts, claim })).names
  }
  const [from, to] = [partialDate('2001'), partialDate('2001')]
  const moves = { kind: 'moves', of: 'AAA', moves: 'upgrades', from, to } as const
  const place = { kind: 'place', of: 'AAA', definition: 'd@1', partner: 'CCC', validAt: to } as const

  it('of moves, the owner and the ladder asked about, by default its first', async () => {
    const second = { ...MADE.ladder?.[0], id: 'AAA/second' } as never
    const two = { ...MADE, ladder: [...(MADE.ladder ?? []), second] }
    expect(await names('moves', moves, two)).toEqual(['moves', 'AAA', LADDER])
    expect(await names('moves', { ...moves, ladder: 'AAA/second' }, two)).toEqual(['moves', 'AAA', 'AAA/second'])
    expect(await names('moves', moves, { ...MADE, ladder: [], level: [], 'counting-definition': [] })).toEqual([
      'moves',
      'AAA',
    ])
  })

  it('of a place, owner, partner, definition and its ladder', async () => {
    expect(await names('place', place)).toEqual(['place', 'AAA', 'CCC', 'd@1', LADDER])
    expect(await names('place', { ...place, definition: 'd' })).toEqual(['place', 'AAA', 'CCC', 'd@1', LADDER])
    expect(await names('place', { ...place, definition: 'x' })).toEqual(['place', 'AAA', 'CCC'])
  })
})

describe('what an answer rests on as a whole', () => {
  it('has no group where none was asked about, and no ladder where the owner has none', async () => {
    const days = { from: '2001', to: '2002' }
    const series = await ask('series', { of: 'AAA', definition: 'd@1', ...days, step: 'YEAR' })
    expect(series.names).toEqual(['AAA', 'd@1', LADDER])
    expect((await ask('diff', { of: 'AAA', ...days }, { ...MADE, ladder: [] })).names).toEqual(['AAA'])
  })
})

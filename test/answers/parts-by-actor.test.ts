import { describe, expect, it } from 'vitest'
import { partsByActor } from '../../server/answers/parts-by-actor.ts'

// How an actor's part is written is nobody's concern: only whether two are the same.

const actors = (data: unknown): string[] => [...partsByActor(data).keys()]
const partOf = (actor: string, data: unknown): string | undefined => partsByActor(data).get(actor)

describe('what an answer’s data says of each actor', () => {
  const count = {
    value: 1,
    members: [{ actor: 'BBB', level: 'low' }],
    undecided: [{ actor: 'CCC', level: 'low' }],
  }

  it('is what its lists say of it, whether it is called an actor or a partner', () => {
    expect(actors(count)).toEqual(['BBB', 'CCC'])
    expect(actors({ entered: [{ partner: 'DDD' }], left: [] })).toEqual(['DDD'])
    expect(actors([{ actor: 'BBB' }, [{ partner: 'CCC' }]])).toEqual(['BBB', 'CCC'])
    expect(actors({ stocks: [{ entries: ['BBB'] }], members: [{ actor: null }, { actor: 3 }, null, 'BBB'] })).toEqual(
      [],
    )
    expect([null, undefined, 3, 'BBB', [], {}].flatMap(actors)).toEqual([])
  })

  it('is nothing of whom a question names', () => {
    expect(actors({ claim: { question: { partner: 'CCC' } }, actor: 'BBB' })).toEqual([])
    expect(actors([{ question: { partner: 'CCC' }, counts: [{ members: [{ actor: 'BBB' }] }] }])).toEqual(['BBB'])
  })

  it('is another where another field, another list or one place more is, and no other where it is about others', () => {
    const part = partOf('BBB', count)
    const different = [
      { ...count, members: [{ actor: 'BBB', level: 'top' }] },
      { ...count, members: [], undecided: count.members },
      { ...count, undecided: [...count.members, ...count.undecided] },
      { counts: [count] },
      { ...count, members: [...count.members, ...count.members] },
    ].map((data) => partOf('BBB', data))
    expect(new Set([part, ...different]).size).toBe(6)
    expect(partOf('BBB', { ...count, value: 2, undecided: [], members: [{ actor: 'AAA' }, ...count.members] })).toBe(
      part,
    )
    expect(partOf('BBB', { ...count, members: [{ level: 'low', actor: 'BBB' }] })).toBe(part)
  })

  it('in a series is told of each day by itself, whichever other days there are', () => {
    const [early, late] = ['2001', '2002'].map((validAt) => ({ validAt, members: [{ actor: 'BBB' }] }))
    const none = { validAt: '2001', members: [] }
    expect(partOf('BBB', [early])).not.toBe(partOf('BBB', [late]))
    expect(partOf('BBB', [early, late])).not.toBe(partOf('BBB', [late]))
    expect(partOf('BBB', [none, late])).toBe(partOf('BBB', [late]))
  })
})

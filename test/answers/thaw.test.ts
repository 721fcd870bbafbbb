import { describe, expect, it } from 'vitest'
import type { Cited } from '../../server/answers/citable.ts'
import { askOrRefusal, type Thawing, thaw } from '../../server/answers/freeze.ts'
import { instantOf, type Origin } from '../../server/answers/origin.ts'
import { answerId, readAnswerId } from '../../server/answers/permalink.ts'
import { AskError } from '../../server/errors.ts'
import type { AllAsks } from '../../server/queries/asks.ts'
import type { KnownAt } from '../../server/queries/moment.ts'
import { GivenUp } from '../../server/work/meter.ts'
import { answerTo, asking, MADE, SEED_3 } from './made-world.ts'

// Whether a permalink opens on a store, by what its log has; and what is answered where it does not.

const HEAD: KnownAt = { revision: 9, knownAt: '2026-12-24T00:00:00.000Z' }
const OWN_INSTANT = '2026-12-01T02:03:04.005Z'
const OWN: Origin = { log: '20261201T020304005Z', number: 7 }

/** A store whose log has the seed's third revision, one of its own and a head. */
const HELD: Thawing = {
  graph: asking(MADE),
  known: async (at) => {
    const found = [SEED_3, { revision: OWN.number, knownAt: OWN_INSTANT }].find(({ knownAt }) => knownAt === at)
    if (at !== null && found === undefined) throw new AskError('claim', { id: at })
    return found ?? HEAD
  },
  revision: async (number) =>
    number === SEED_3.revision ? SEED_3 : number === OWN.number ? { revision: 7, knownAt: OWN_INSTANT } : null,
}
const count = (): Promise<Cited> => answerTo('count-day')
const shortOf = async (origin?: Origin): Promise<string> => answerId(await count(), 3, origin)
const longOf = async (): Promise<string> => answerId(await count(), 1)
const refusedAs = (id: string, store: Partial<Thawing>) => expect(thaw(id, { ...HELD, ...store })).rejects

describe('a permalink of this log', () => {
  it('opens, by the seed’s revision, by its instant, and in the first edition', async () => {
    const asOwn: Origin = { log: SEED_3.knownAt.replace(/[-:.]/g, ''), number: 3 }
    expect(instantOf(asOwn.log)).toBe(SEED_3.knownAt)
    for (const id of [await shortOf(), await shortOf(asOwn), await shortOf(OWN), await longOf()]) {
      const { id: opened, asGiven, now, changed } = await thaw(id, HELD)
      expect([opened, changed]).toEqual([id, false])
      expect(now.known).toMatchObject(HEAD)
      expect(asGiven.known).toMatchObject(id === (await shortOf(OWN)) ? { revision: 7, knownAt: OWN_INSTANT } : SEED_3)
    }
  })

  it('is refused as altered where its question is spelled otherwise, before anything is asked', async () => {
    const never = async () => {
      throw new Error('asked')
    }
    const store = { known: never, revision: never, graph: {} as AllAsks }
    // The version of a definition is told from its name, and what is absent at the end is not written.
    const padded = (await shortOf()).replace('2001-06-15.', '2001-06-15.-.')
    expect(readAnswerId(padded).asked).toEqual((await count()).asked)
    await refusedAs(padded, store).toMatchObject({ key: 'altered' })
    await refusedAs(await shortOf(), store).toThrow('asked')
    // The first edition holds the question as data, whose fields stand in the order of their names.
    const [question = '', check] = (await longOf()).split('.')
    const fields = Object.entries(JSON.parse(Buffer.from(question, 'base64url').toString())).reverse()
    const otherOrder = Buffer.from(JSON.stringify(Object.fromEntries(fields))).toString('base64url')
    await refusedAs(`${otherOrder}.${check}`, store).toMatchObject({ key: 'altered' })
    await refusedAs(await longOf(), store).toThrow('asked')
  })

  it('is refused as altered where its check is of another answer', async () => {
    const id = await shortOf()
    const other = { ...MADE, designation: (MADE.designation ?? []).slice(1) }
    await refusedAs(id, { graph: asking(other) }).toMatchObject({ key: 'altered' })
    await refusedAs((await shortOf(OWN)).replace(/.{12}$/, id.slice(-12)), {}).toMatchObject({ key: 'altered' })
  })
})

describe('a permalink of another log is refused as one that this store lacks', () => {
  it('of the seed, by the number', async () => {
    const named = { number: 3 }
    await refusedAs(await shortOf(), { revision: async () => null }).toMatchObject({ key: 'lackingSeed', named })
    await refusedAs(await shortOf(), {
      revision: async () => ({ revision: 3, knownAt: OWN_INSTANT }),
    }).toMatchObject({ key: 'lackingSeed', named })
  })

  it('of a log without a name, by number and instant', async () => {
    const named = { number: 7, instant: OWN_INSTANT }
    await refusedAs(await shortOf(OWN), { revision: async () => null }).toMatchObject({ key: 'lacking', named })
    await refusedAs(await shortOf(OWN), {
      revision: async () => ({ revision: 7, knownAt: SEED_3.knownAt }),
    }).toMatchObject({ key: 'lacking', named })
  })

  it('of a log with a name, by number and name', async () => {
    await refusedAs(await shortOf({ log: 'mission', number: 4 }), {}).toMatchObject({
      key: 'lackingLog',
      named: { number: 4, log: 'mission' },
    })
  })

  it('in the first edition, by number and instant', async () => {
    const lacking = { key: 'lacking', named: { number: 3, instant: SEED_3.knownAt } }
    const id = await longOf()
    const refusing = (at: KnownAt) => refusedAs(id, { known: async (asked) => (asked === null ? HEAD : at) })
    await refusing({ ...SEED_3, revision: 4 }).toMatchObject(lacking)
    await refusing({ ...SEED_3, knownAt: OWN_INSTANT }).toMatchObject(lacking)
    await refusedAs(id, {
      known: async (at) => {
        if (at === null) return HEAD
        throw new AskError('claim', { id: 'x' })
      },
    }).toMatchObject(lacking)
    // What is no refusal of the instant says nothing of the permalink.
    await refusedAs(id, {
      known: async (at) => {
        if (at === null) return HEAD
        throw new Error('the store is gone')
      },
    }).toThrow('the store is gone')
  })
})

describe('a question that meets', () => {
  /** A store that answers as known then, and throws as known now, or the other way round. */
  const throwing = (error: Error, when: 'then' | 'now'): Thawing => ({
    ...HELD,
    graph: {
      network: async ({ revision }: { revision: number }) => {
        if ((revision === HEAD.revision) === (when === 'now')) throw error
        return MADE
      },
    } as unknown as AllAsks,
  })
  const refusal = new AskError('claim', { id: 'x' })
  const givenUp = new GivenUp('deadline', { seconds: 1 })

  it('a refusal now cannot be asked any more, and shows what was given', async () => {
    const frozen = await thaw(await shortOf(), throwing(refusal, 'now'))
    expect(frozen).toEqual({
      id: await shortOf(),
      edition: 3,
      asGiven: frozen.asGiven,
      now: frozen.asGiven,
      changed: true,
      sourcesOnly: false,
      unaskable: refusal,
    })
  })

  it('a refusal then, or a date that is none, was never asked: the permalink was altered', async () => {
    const id = await shortOf()
    for (const error of [refusal, new RangeError('no date')])
      await expect(thaw(id, throwing(error, 'then'))).rejects.toMatchObject({ key: 'alteredQuestion' })
  })

  it('the end of a budget, or a fault, is that and nothing else', async () => {
    const id = await shortOf()
    const fault = new Error('a fault')
    for (const error of [givenUp, fault])
      for (const when of ['then', 'now'] as const) await expect(thaw(id, throwing(error, when))).rejects.toBe(error)
    await expect(thaw(id, throwing(new RangeError('x'), 'now'))).rejects.toThrow(RangeError)
    const { kind, asked } = await count()
    expect(await askOrRefusal(throwing(refusal, 'now').graph, { kind, asked }, HEAD)).toBe(refusal)
  })
})

describe('an answer that was given and has changed since', () => {
  const opened = async (edition: number, change: (rows: NonNullable<typeof MADE.designation>) => unknown) => {
    const now = { ...MADE, designation: change(MADE.designation ?? []) } as typeof MADE
    const graph = {
      network: async ({ revision }: { revision: number }) => (revision === HEAD.revision ? now : MADE),
    } as unknown as AllAsks
    const { changed, sourcesOnly } = await thaw(answerId(await count(), edition), { ...HELD, graph })
    return { changed, sourcesOnly }
  }

  it('says whether it says something else, or rests on other places alone', async () => {
    expect(await opened(3, (rows) => rows)).toEqual({ changed: false, sourcesOnly: false })
    expect(await opened(3, (rows) => rows.filter(({ id }) => id !== 'b'))).toEqual({
      changed: true,
      sourcesOnly: false,
    })
    expect(
      await opened(3, (rows) => rows.map((one) => ({ ...one, citations: [{ source: 'gazette', locator: 'anew' }] }))),
    ).toEqual({ changed: false, sourcesOnly: true })
  })

  it('is looked at in what its own edition says', async () => {
    // Since when CCC has been at its level is in the third edition, and not in the first.
    const later = (rows: NonNullable<typeof MADE.designation>) =>
      rows.map((one) => (one.id === 'c3' ? { ...one, from: '2001-04-01' } : one))
    expect(await opened(3, later)).toEqual({ changed: true, sourcesOnly: false })
    expect(await opened(1, later)).toEqual({ changed: false, sourcesOnly: false })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Designation } from '../../schema/kinds/designation.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { SEED_INSTANTS } from '../../server/answers/generated/seed-instants.ts'
import { type Api, openSeededApi } from '../api/api.ts'

// A change is told with the revision that made it, where that follows from who touched the statement. Revision 4 of the seed cites nearly every statement anew, and makes none of these changes.

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
}, 60_000)
afterAll(() => api.close())

const permalinkOf = async (knownAt: string | undefined, definition: string, validAt: string): Promise<string> => {
  const { data } = await api.ask(
    'query ($d: ID!, $on: PartialDate, $k: DateTime) { partnerCount(of: "VNM", definition: $d, validAt: $on, knownAt: $k) { permalink } }',
    { d: definition, on: validAt, k: knownAt },
  )
  return data.partnerCount.permalink.replace('/answers/', '')
}

const changesOf = async (id: string): Promise<readonly string[]> =>
  (await api.ask('query ($id: ID!) { answer(id: $id) { changes } }', { id })).data.answer.changes

/** The numbers of the revisions that a sentence names. */
const revisionsIn = (sentence: string | undefined): number[] =>
  [...(sentence ?? '').matchAll(/Revision (\d+)(?: of|, as above)/g)].map(([, number]) => Number(number))

describe('of the seed', () => {
  it('what was stated in the second revision and cited anew in the fourth was added in the second', async () => {
    const changes = await changesOf(await permalinkOf(SEED_INSTANTS[0], 'strategic-or-higher', '2001-03-15'))
    const added = changes.filter((sentence) => sentence.includes(': newly added.'))
    expect(added.length).toBeGreaterThan(0)
    for (const sentence of added) expect(revisionsIn(sentence), sentence).toEqual([2])
  })

  it('what the fourth cited anew and the fifth settled is laid to neither', async () => {
    const changes = await changesOf(await permalinkOf(SEED_INSTANTS[2], 'comprehensive-or-higher', '2025-12-31'))
    const settled = changes.filter((sentence) => sentence.includes(' instead of '))
    expect(settled.length).toBeGreaterThan(0)
    for (const sentence of settled) expect(revisionsIn(sentence), sentence).toEqual([])
  })
})

describe('of revisions of one’s own', () => {
  const heldFinland = async (): Promise<Designation> => {
    const revision = (await api.store.log.head())?.number ?? 0
    const facts = await api.store.graph.network({ of: 'VNM', partner: 'FIN', revision })
    return facts.designation?.find(
      ({ side, level }) => side === 'VNM' && level === 'VNM/partnership/strategic',
    ) as Designation
  }
  const state = async (why: string, change: (held: Designation) => Designation): Promise<number> => {
    const statement = change(await heldFinland())
    return (await api.store.log.append({ by: 'a test', why }, [{ op: 'assert', statement }])).number
  }
  const citedAnew = (held: Designation, locator = 'page 7'): Designation => ({
    ...held,
    citations: held.citations.map((citation) => ({ ...citation, locator })),
  })

  it('a correction is named, of several touches none is, and what was withdrawn was withdrawn by the last', async () => {
    const id = await permalinkOf(undefined, 'comprehensive-or-higher', '2025-10-22')
    const moved = await state('a test moves a day', (held) => ({ ...held, from: partialDate('2025-10-28') }))
    const about = async () => (await changesOf(id)).filter((sentence) => sentence.startsWith('Finland'))
    expect((await about()).map(revisionsIn)).toEqual([[moved]])

    await state('a test cites anew', (held) => citedAnew(held))
    expect((await about()).map(revisionsIn)).toEqual([[]])
    expect((await about())[0]).toContain('the day is 28 October 2025 instead of 21 October 2025')

    const held = await heldFinland()
    const gone = await api.store.log.append({ by: 'a test', why: 'a test withdraws it' }, [
      { op: 'retract', id: held.id },
    ])
    expect((await about()).map(revisionsIn)).toEqual([[gone.number]])
  })
})

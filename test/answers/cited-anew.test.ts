import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalData } from '../../server/answers/canonical-data.ts'
import { thaw } from '../../server/answers/freeze.ts'
import { SEED_INSTANTS } from '../../server/answers/generated/seed-instants.ts'
import { noticesOf } from '../../server/answers/notices.ts'
import { withoutCitations } from '../../server/answers/without-citations.ts'
import { requestContext } from '../../server/asking/request-context.ts'
import { UNMETERED } from '../../server/work/meter.ts'
import { type Api, openSeededApi } from '../api/api.ts'
import { SHORT_ONES } from '../api/permalinks-of-edition-2.ts'

// Revision 4 told quotations from what had been put together: nearly all citations of revisions 1 to 3 are others since, and no number or name is.

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

const idOf = (permalink: string): string => permalink.replace('/answers/', '')

const frozen = (id: string) => {
  const { graph, known, revision } = requestContext(api.store, () => new Date(), UNMETERED)
  return thaw(id, { graph, known, revision }).then((answer) => ({ answer, graph }))
}

/** What a count of the third revision says of itself today. */
async function openedNow(definition: string) {
  const asked = await api.ask(
    'query ($d: ID!, $k: DateTime) { partnerCount(of: "VNM", definition: $d, validAt: "2025-12-31", knownAt: $k) { permalink } }',
    { d: definition, k: SEED_INSTANTS[2] },
  )
  const { data } = await api.ask(
    'query ($id: ID!) { answer(id: $id) { changed sourcesOnly changes vi: changes(language: vi) } }',
    {
      id: idOf(asked.data.partnerCount.permalink),
    },
  )
  return data.answer
}

describe('an answer in which citations alone are others', () => {
  it('says so in one sentence, in both languages, and is not changed', async () => {
    expect(await openedNow('exactly-strategic')).toEqual({
      changed: false,
      sourcesOnly: true,
      changes: ['The same number and names; 14 are cited anew.'],
      vi: ['Con số và danh sách tên không đổi; 14 mục được dẫn nguồn lại.'],
    })
  })

  it('says of the others how many they are, where of some a day is another too', async () => {
    const { changed, sourcesOnly, changes } = await openedNow('comprehensive-or-higher')
    expect([changed, sourcesOnly]).toEqual([true, false])
    expect(changes.at(-1)).toBe('Beside that, 39 are cited anew and otherwise the same.')
    const about = changes.slice(0, -1).map((sentence: string) => sentence.split(':')[0])
    expect(new Set(about)).toEqual(new Set(['South Korea', 'Russia', 'South Africa']))
  })

  it.each(SHORT_ONES.map(({ permalink }) => [permalink]))(
    'makes no notice in a feed, and no statement of it is listed: %s',
    async (permalink) => {
      const { answer, graph } = await frozen(idOf(permalink))
      const differ = (a: unknown, b: unknown): boolean => canonicalData(a) !== canonicalData(b)
      const [then, now] = [answer.asGiven.data(answer.edition), answer.now.data(answer.edition)]
      expect(answer.changed).toBe(differ(withoutCitations(then), withoutCitations(now)))
      const fourth = (await noticesOf(answer, { graph, log: api.store.log })).filter(
        ({ revision }) => revision.recordedAt === SEED_INSTANTS[3],
      )
      expect(fourth).toEqual([])
      const { data } = await api.ask('query ($id: ID!) { answer(id: $id) { changed sourcesOnly changes } }', {
        id: idOf(permalink),
      })
      if (!answer.changed) expect(data.answer.changes.length).toBe(differ(then, now) ? 1 : 0)
    },
  )
})

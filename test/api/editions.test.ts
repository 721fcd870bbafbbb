import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../server/store/canonical-json.ts'
import { type Api, openSeededApi } from './api.ts'
import { HANDED_OUT } from './permalinks-of-edition-1.ts'
import { SHORT_ONES } from './permalinks-of-edition-2.ts'
import { THIRD_ONES, WHAT_THE_THIRD_GAVE } from './permalinks-of-edition-3.ts'

/** The data of an answer, without wording, which may improve: what was digested when the permalinks were handed out. Never changed. */
const WHAT_IT_GAVE = `query ($id: ID!) { answer(id: $id) { question changed asGiven { __typename
  ... on Count { value upper validAt knownAt reviewedTo definition { id version } members { ...who } undecided { ...who } }
  ... on CountSeries { points { value upper validAt members { ...who } undecided { ...who } } }
  ... on NetworkDiff { reviewedTo entered { ...move } moved { ...move } left { ...move } unchanged { partner { id } level { id } since }
    stocks { definition { id version } before entries { ...who } exits { ...who } after undecidedMembersBefore { ...who } undecidedMembersAfter { ...who } } }
  ... on Claim { id verdict figure: value qualifier lower least: lower most: upper citations { ...place } evidence { residual members { id } moves { ...move } undecidedMoves { ...move } counts { value upper members { ...who } undecided { ...who } } } } } } }
  fragment who on CountMember { actor { id } level { id } since citations { ...place } }
  fragment place on Citation { source { id } locator original }
  fragment move on Transition { kind partner { id } from { id } to { id } on }`

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

describe('a permalink of the first edition opens for ever with what it gave', () => {
  it('there are thirty, of every kind of answer and of each revision that the seed then had', () => {
    const asked = HANDED_OUT.map(({ question }) => JSON.parse(question) as { kind: string; revision: number })
    expect(asked).toHaveLength(30)
    expect([...new Set(asked.map(({ kind }) => kind))].sort()).toEqual(['claim', 'count', 'diff', 'series'])
    expect([...new Set(asked.map(({ revision }) => revision))].sort()).toEqual([1, 2, 3])
  })

  it.each(HANDED_OUT)('$question', async ({ permalink, question, changed, digest }) => {
    const { data, errors } = await api.ask(WHAT_IT_GAVE, { id: permalink.replace('/answers/', '') })
    expect(errors).toBeUndefined()
    expect(data.answer.question).toBe(question)
    expect(digestOf(data.answer.asGiven)).toBe(digest)
    // What the seed says after its third revision may be something else.
    const head = (await api.store.log.head())?.number
    if (head === 3) expect(data.answer.changed).toBe(changed)
  })
})

describe('a permalink of the second edition opens for ever with what it gave', () => {
  it.each(SHORT_ONES)('$permalink', async ({ permalink, digest }) => {
    const { data, errors } = await api.ask(WHAT_IT_GAVE, { id: permalink.replace('/answers/', '') })
    expect(errors).toBeUndefined()
    expect(digestOf(data.answer.asGiven)).toBe(digest)
  })
})

describe('a permalink of the third edition opens for ever with what it gave', () => {
  it.each(THIRD_ONES)('$permalink', async ({ permalink, digest }) => {
    const { data, errors } = await api.ask(WHAT_THE_THIRD_GAVE, { id: permalink.replace('/answers/', '') })
    expect(errors).toBeUndefined()
    expect(digestOf(data.answer.asGiven)).toBe(digest)
  })
})

const digestOf = (answer: unknown): string =>
  createHash('sha256').update(canonicalJson(answer)).digest('hex').slice(0, 32)

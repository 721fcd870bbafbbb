import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'
import { EXAMPLES } from '../../web/src/graphiql/examples.ts'
import { type Api, openSeededApi } from './api.ts'

/** Every question of the page about questions, with the answer that stands under it, if one does. */
const documented = [
  ...readFileSync(join(projectRoot(), 'docs', 'queries.md'), 'utf8').matchAll(
    /```graphql\n([\s\S]*?)```(?:\n\n```json\n([\s\S]*?)```)?/g,
  ),
].map(([, query = '', answer]) => ({ query, answer }))

let api: Api
let then: string
beforeAll(async () => {
  api = await openSeededApi()
  const { data } = await api.ask('{ revisions(first: 100) { edges { node { recordedAt } } } }')
  then = data.revisions.edges.at(-1).node.recordedAt
})
afterAll(() => api.close())

describe('the worked examples', () => {
  it('are there', () => {
    expect(documented.length).toBeGreaterThan(12)
    expect(documented.filter(({ answer }) => answer !== undefined).length).toBeGreaterThan(2)
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(3)
  })

  it.each(documented)('docs/queries.md: $query', async ({ query, answer }) => {
    const { data, errors } = await api.ask(query, { then })
    expect(errors).toBeUndefined()
    for (const value of Object.values(data)) expect(value).not.toBeNull()
    if (answer !== undefined) expect(data).toEqual(JSON.parse(answer))
  })

  it.each(EXAMPLES)('the editor’s own: $query', async ({ query, variables }) => {
    const { data, errors } = await api.ask(query, variables === '' ? {} : JSON.parse(variables))
    expect(errors).toBeUndefined()
    for (const value of Object.values(data)) expect(value).not.toBeNull()
  })
})

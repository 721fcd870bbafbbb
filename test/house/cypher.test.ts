import { lintCypherQuery } from '@neo4j-cypher/language-support'
import { describe, expect, it } from 'vitest'
import { complaints, nulls, STATEMENTS } from '../neo4j/every-statement.ts'

const lint = (cypher: string): string[] =>
  lintCypherQuery(cypher, { parameters: nulls(cypher) }).diagnostics.map(({ message }) => String(message))

describe('all Cypher', () => {
  it('is found by this test', () => {
    expect(STATEMENTS.size).toBeGreaterThan(70)
  })

  it('would be refused with a mistake in it', () => {
    expect(lint('MATCH (n:Thing RETURN n')).not.toEqual([])
    expect(lint('MATCH (n:Thing) RETURN m')).not.toEqual([])
  })

  it('passes the linter', async () => {
    // It takes seconds for a long statement: one page is enough, as a page differs from the whole in one part.
    const isAnotherPage = (place: string) => / a page$/.test(place) && !place.includes('PAGE_OF_ALL_CLAIMS')
    expect(await complaints((cypher) => (isAnotherPage(STATEMENTS.get(cypher) ?? '') ? [] : lint(cypher)))).toEqual([])
  }, 300_000)
})

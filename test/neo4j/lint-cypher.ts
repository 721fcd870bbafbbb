import { lintCypherQuery } from '@neo4j-cypher/language-support'
import { complaints, nulls, STATEMENTS } from './every-statement.ts'

/**
 * Reads every statement that the adapter can send by Neo4j's own linter, and prints what it complains of, with the statement's name; exit code 1 then, or where
 * the linter would let a mistake pass. `node scripts/check.mjs cypher`. It takes a minute, and Neo4j itself explains them all in the tests.
 */
const lint = (cypher: string): string[] =>
  lintCypherQuery(cypher, { parameters: nulls(cypher) }).diagnostics.map(({ message }) => String(message))

const MISTAKES = ['MATCH (n:Thing RETURN n', 'MATCH (n:Thing) RETURN m']
const passed = MISTAKES.filter((cypher) => lint(cypher).length === 0)
for (const cypher of passed)
  console.error(`the linter finds no mistake in ${cypher}: what it says of the others is worth nothing`)

// Seconds for a long statement: one page is enough, as a page differs from the whole in one part.
const isAnotherPage = (place: string) => / a page$/.test(place) && !place.includes('PAGE_OF_ALL_CLAIMS')
const found = await complaints((cypher) => (isAnotherPage(STATEMENTS.get(cypher) ?? '') ? [] : lint(cypher)))
for (const complaint of found) console.error(complaint)
if (STATEMENTS.size < 70) console.error(`only ${STATEMENTS.size} statements are known here: the list has lost some`)
process.exitCode = passed.length + found.length === 0 && STATEMENTS.size >= 70 ? 0 : 1

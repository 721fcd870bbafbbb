import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { generateDocuments } from '../../web/codegen.ts'
import { EXAMPLES } from '../../web/src/graphiql/examples.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

describe('the documents of the page', () => {
  it('are generated from the schema as it is: run `npm run codegen` where they are not', async () => {
    const folder = at('../../web/src/api/generated')
    const written = new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]))
    expect(written).toEqual(new Map(await generateDocuments()))
  })

  it('ask only for what the schema has, and so do the examples of the editor', async () => {
    const schema = buildSchema(readFileSync(at('../../schema/schema.graphql'), 'utf8'))
    const texts = [...(await generateDocuments())]
      .filter(([name]) => name !== 'types.ts')
      .flatMap(([, text]) => [...text.matchAll(/^ {2}(".*"),$/gm)].map((match) => JSON.parse(match[1] ?? '') as string))
    expect(texts.length).toBeGreaterThan(8)
    for (const text of [...texts, ...EXAMPLES.map(({ query }) => query)])
      expect(validate(schema, parse(text))).toEqual([])
  })
})

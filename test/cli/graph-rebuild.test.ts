import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runEntente } from '../fixtures/run-entente.ts'

const folder = join(tmpdir(), 'entente-has-no-reading')
const env = { ENTENTE_STORE: 'embedded', ENTENTE_DATA: folder }

describe('graph rebuild', () => {
  it('says of a store in a file that it has nothing to rebuild, and makes none', async () => {
    const { code, err } = await runEntente(['graph', 'rebuild'], env)
    expect(err).toMatch(/^entente: the store is a file, which has no reading in Cypher: set ENTENTE_STORE to neo4j/)
    expect(code).toBe(1)
    expect(existsSync(folder)).toBe(false)
  }, 60_000)

  it('says what it does, and takes nothing more', async () => {
    const help = await runEntente(['graph', 'rebuild', '--help'], env)
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toMatch(/^usage:\n {2}npx entente graph rebuild {2}only for Neo4j: /)
    const wrong = await runEntente(['graph', 'rebuild', 'now'], env)
    expect(wrong.code).toBe(2)
    expect(wrong.err).toMatch(/^entente: graph rebuild takes nothing more\n\nusage:/)
  }, 60_000)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'

/** Ways to read something out of an id's spelling, or out of a permalink. */
const READING: readonly RegExp[] = [
  /\bid\b\)?[?!]?\.(?:split|slice|substring|replace|replaceAll|match|startsWith|endsWith|indexOf|lastIndexOf|includes)\(/,
  /\b(?:definition|ladder|level|permalink)(?:Id)?[?!]?\.(?:split|slice|substring|replace|replaceAll|match|startsWith|endsWith|indexOf|lastIndexOf)\(/,
  /lastIndexOf\(['"`]\//,
  /-or-higher|-any-actor|-with-special|-by-partner/,
  /\batob\(/,
]

/** The lines of a text that read an id. */
const readings = (text: string): string[] =>
  text.split('\n').filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && READING.some((way) => way.test(line)))

describe('ids are opaque to the page', () => {
  const folder = join(projectRoot(), 'web/src')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|generated|graphiql|old-addresses/.test(name),
  )

  it('nothing is read out of their spelling', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(
      files.flatMap((name) => readings(readFileSync(join(folder, name), 'utf8')).map((l) => `${name}: ${l}`)),
    ).toEqual([])
  })

  it.each([
    "const slug = level.id.slice(level.id.lastIndexOf('/') + 1)",
    "if (definition.endsWith('-or-higher')) return words.orHigher(name)",
    'const question = JSON.parse(atob(body))',
    "const [name, version] = definition.split('@')",
  ])('a line that does is found: %s', (line) => {
    expect(readings(line)).toEqual([line])
  })
})

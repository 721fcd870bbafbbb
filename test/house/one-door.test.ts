import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'

/** Parsed JSON that is taken for a statement without being read as one: of whatever version it was recorded in, it would pass for the newest. */
const TAKEN_FOR_ONE = /JSON\.parse\([^\n]*\bas (readonly )?(Statement|StatementOf<)/

it('parsed JSON becomes a statement by readStatement and in no other way', () => {
  const taken = ['server', 'seed', 'schema'].flatMap((folder) =>
    readdirSync(join(projectRoot(), folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const lines = readFileSync(join(projectRoot(), folder, name), 'utf8').split('\n')
        return lines.filter((line) => TAKEN_FOR_ONE.test(line) && !line.includes('readStatement('))
      }),
  )
  expect(taken).toEqual([])
  expect(TAKEN_FOR_ONE.test('      return JSON.parse(body) as Statement')).toBe(true)
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'

/** What the list of licences says of a lock file, and how it ends. */
function listed(packages: Record<string, object>): { status: number | null; wrong: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'entente-licences-'))
  const lock = join(folder, 'package-lock.json')
  writeFileSync(lock, JSON.stringify({ packages: { '': { name: 'entente' }, ...packages } }))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/licences.mjs', lock], {
    cwd: projectRoot(),
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  return { status, wrong: stderr, out: stdout }
}

it('lists what is shipped apart from what is only used, and takes any of the licences that a package offers', () => {
  const { status, wrong, out } = listed({
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b': { version: '2.0.0', license: '(GPL-3.0-only OR ISC)' },
    'node_modules/c': { version: '3.0.0', license: 'MPL-2.0', dev: true },
    'node_modules/ssh2': { version: '1.17.0', dev: true },
  })
  expect({ status, wrong }).toEqual({ status: 0, wrong: '' })
  expect(out).toContain('shipped: MIT (1)\n  a 1.0.0\n')
  expect(out).toContain('used to make and try it: MPL-2.0 (1)\n  c 3.0.0\n')
})

it.each([
  ['a licence that does not go with ours', { license: 'GPL-3.0-only' }, 'would be shipped under GPL-3.0-only'],
  ['one of two that both bind', { license: 'MIT AND GPL-3.0-only' }, 'would be shipped under MIT AND GPL-3.0-only'],
  ['no licence named', {}, 'names no licence'],
  ['one for development that does not go with ours', { license: 'SSPL-1.0', dev: true }, 'is used under SSPL-1.0'],
])('fails on %s', (_what, entry, sentence) => {
  const { status, wrong } = listed({ 'node_modules/a': { version: '1.0.0', ...entry } })
  expect(status).toBe(1)
  expect(wrong).toContain(`a 1.0.0 ${sentence}`)
})

it('counts what the page brings along as shipped, whatever the lock file takes it for', () => {
  const { status, wrong } = listed({
    'node_modules/react': { version: '19.0.0', license: 'MIT', dev: true, dependencies: { a: '1' } },
    'node_modules/a': { version: '1.0.0', license: 'MPL-2.0', dev: true },
  })
  expect(status).toBe(1)
  expect(wrong).toContain('a 1.0.0 would be shipped under MPL-2.0')
})

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'

/** A small project with our scripts, whose two builds only say that they ran. */
let base: string

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(base, path)), { recursive: true })
  writeFileSync(join(base, path), text)
}
const saysThatItRan = (part: string, output: string, milliseconds = 0): string =>
  `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
   import { dirname } from 'node:path'
   import { setTimeout } from 'node:timers/promises'
   await setTimeout(${milliseconds})
   appendFileSync('ran', '${part} ')
   mkdirSync(dirname('${output}'), { recursive: true })
   writeFileSync('${output}', '')`

interface Locked {
  readonly [path: string]: { version: string; optional?: boolean; os?: string[]; cpu?: string[] }
}
const lock = (packages: Locked): string =>
  JSON.stringify({ name: 'small', version: '1.0.0', lockfileVersion: 3, packages })

const ours = { os: [process.platform], cpu: [process.arch] }
const locked = {
  'node_modules/left': { version: '1.0.0' },
  'node_modules/left-here': { version: '1.0.0', optional: true, ...ours },
  'node_modules/left-elsewhere': { version: '1.0.0', optional: true, os: ['plan9'], cpu: ['vax'] },
}
const { 'node_modules/left-elsewhere': _, ...installed } = locked

/** What npm asked in vain says quickly. */
const nowhere = {
  npm_config_registry: 'http://127.0.0.1:1/',
  npm_config_cache: join(tmpdir(), 'entente-no-cache'),
  npm_config_fetch_retries: '0',
}

function prestart(...args: string[]): { status: number | null; said: string; built: string } {
  rmSync(join(base, 'ran'), { force: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, 'scripts/prestart.mjs'], {
    cwd: base,
    encoding: 'utf8',
    env: { ...process.env, ...nowhere },
  })
  let built = ''
  try {
    built = readFileSync(join(base, 'ran'), 'utf8').trim()
  } catch {
    // Nothing was built.
  }
  return { status, said: `${stdout}${stderr}`, built }
}

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'entente-prestart-'))
  cpSync(join(projectRoot(), 'scripts'), join(base, 'scripts'), { recursive: true })
  write('package.json', JSON.stringify({ name: 'small', version: '1.0.0', dependencies: { left: '1.0.0' } }))
  write('package-lock.json', lock(locked))
  write('node_modules/.package-lock.json', lock(installed))
  write('scripts/build-server.mjs', saysThatItRan('server', 'dist/server.cjs'))
  write('node_modules/vite/package.json', JSON.stringify({ name: 'vite', type: 'module' }))
  write('node_modules/vite/bin/vite.js', saysThatItRan('web', 'dist/web/index.html'))
  for (const folder of ['server', 'schema', 'seed', 'web']) write(`${folder}/main.ts`, 'export {}')
  write('web/views.ts', 'export {}')
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

describe('what is built before a start', () => {
  it('is everything on a clone, and nothing the second time', () => {
    // A step that takes more than a moment, as on a busy machine, says so.
    expect(prestart()).toEqual({
      status: 0,
      said: expect.stringMatching(/^(Building [^\n]*\n)*$/),
      built: 'server web',
    })
    expect(prestart()).toEqual({ status: 0, said: '', built: '' })
  })

  it.each([
    ['server/main.ts', 'server'],
    ['seed/added.ts', 'server'],
    ['web/main.ts', 'web'],
    ['web/views.ts', 'server web'],
    ['schema/main.ts', 'server web'],
    ['package-lock.json', 'server web'],
    ['server/main.test.ts', ''],
    ['seed/facts/actors.yaml', ''],
  ])('follows a change of %s: %j', (path, built) => {
    prestart()
    write(path, path === 'package-lock.json' ? `${lock(locked)}\n` : 'export const changed = true')
    expect(prestart().built).toBe(built)
  })

  it('is built by one of two commands that are begun together', async () => {
    write('scripts/build-server.mjs', saysThatItRan('server', 'dist/server.cjs', 500))
    const begun = [1, 2].map(() =>
      spawn(process.execPath, ['scripts/prestart.mjs'], { cwd: base, env: { ...process.env, ...nowhere } }),
    )
    expect(await Promise.all(begun.map((command) => once(command, 'exit')))).toEqual([
      [0, null],
      [0, null],
    ])
    expect(readFileSync(join(base, 'ran'), 'utf8')).toBe('server web ')
  })

  it('is built although a command was killed while it built', () => {
    write('.cache/prestart.lock', '2147483646')
    expect(prestart().built).toBe('server web')
  })

  it('is built again when its output is gone', () => {
    prestart()
    rmSync(join(base, 'dist/web'), { recursive: true })
    expect(prestart().built).toBe('web')
  })

  it('stays stale when its build failed, and says what the build said', () => {
    write('scripts/build-server.mjs', "console.log('main.ts:3 does not add up'); process.exit(1)")
    expect(prestart()).toMatchObject({ status: 1, said: expect.stringContaining('main.ts:3 does not add up') })
    expect(prestart()).toMatchObject({ status: 1, said: expect.stringContaining('Building the server failed') })
  })
})

describe('packages', () => {
  it.each<[string, Locked]>([
    ['are missing', {}],
    ['are of another version', { ...installed, 'node_modules/left': { version: '0.9.0' } }],
    ['lack the binary for this machine', { 'node_modules/left': { version: '1.0.0' } }],
  ])(
    'that %s are installed; without a network that is one sentence',
    (_, found) => {
      write('node_modules/.package-lock.json', lock(found))
      const { status, said, built } = prestart()
      expect(said).toMatch(/npm's registry is not reachable \(ECONNREFUSED\): connect to the network/)
      expect({ status, built }).toEqual({ status: 1, built: '' })
    },
    60_000,
  )

  it('whose install was interrupted are installed', () => {
    write('node_modules/.package-lock.json', '{"packages": {"node_mod')
    expect(prestart().said).toContain('could not be installed')
  }, 60_000)
})

it('an old Node gets one sentence', () => {
  const old =
    "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.18.1'}})"
  expect(prestart('--import', old)).toEqual({
    status: 1,
    said: 'Node 20.18.1 is too old for Entente: install Node 20.19 or newer, then run the command again.\n',
    built: '',
  })
})

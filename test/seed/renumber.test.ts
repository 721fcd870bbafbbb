import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { clashIn } from '../../seed/clash.ts'
import { loadSeed } from '../../seed/load.ts'
import { openStore } from '../../server/store/open-store.ts'
import { logFiles, run } from './recorder.ts'
import { SMALL_SEED, seedFolder } from './small-seed.ts'

const git = (cwd: string, ...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=tests', '-c', 'user.email=tests@example.org', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )

/** What git says, whether or not it is content. */
const tried = (cwd: string, ...args: string[]): void => {
  try {
    git(cwd, ...args)
  } catch {
    // A conflict is what the test is about.
  }
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-renumber-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const PARTNERSHIP = 'facts/partnerships/VNM-FRA.yaml'
const NAMES = 'facts/actors.yaml'

const edit = (seed: string, file: string, from: string, to: string): void => {
  const path = join(seed, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

const recordAt = async (seed: string, why: string, by: string, at: string): Promise<void> => {
  expect((await run(seed, ['--record', why, '--by', by], { at })).code).toBe(0)
  git(seed, 'add', '-A')
  git(seed, 'commit', '-qm', why)
}

/** A seed under git, of which two branches have recorded their second revision each: Lan settles a day, Minh the spelling of a name. */
async function twoBranches(): Promise<string> {
  const seed = seedFolder(SMALL_SEED)
  git(seed, 'init', '-q', '-b', 'main')
  await recordAt(seed, 'The first', 'tests', '2026-01-01T00:00:00.000Z')
  git(seed, 'branch', 'minh')
  edit(seed, PARTNERSHIP, 'from: 2009 ', 'from: 2009-09-07 ')
  await recordAt(seed, 'Settle the day', 'Lan', '2026-02-02T00:00:00.000Z')
  git(seed, 'checkout', '-q', 'minh')
  edit(seed, NAMES, 'text: Norge', 'text: Noreg')
  await recordAt(seed, 'Spell a name', 'Minh', '2026-02-01T00:00:00.000Z')
  return seed
}

const check = (seed: string) => run(seed, ['--check'])

/** The remedy in a message, as somebody types it who reads no further. */
const remedyIn = (message: string): string[] =>
  (/npm run seed -- (--renumber \S+)/.exec(message)?.[1] ?? '').split(' ').filter((word) => word !== '')

describe('two branches that recorded the same number', () => {
  it('are both kept by the remedy in the message, followed to the letter', async () => {
    const seed = await twoBranches()
    tried(seed, 'merge', '-q', 'main', '-m', 'both')
    const clashed = await check(seed)
    expect(clashed.code).toBe(1)
    expect(clashed.err[0]).toMatch(
      /^.*0002-spell-a-name\.ndjson: revision 2 was recorded twice, in 0002-settle-the-day\.ndjson and in 0002-spell-a-name\.ndjson: let the one that was not published yet follow the other, with npm run seed -- --renumber 0002-spell-a-name\.ndjson \(or 0002-settle-the-day\.ndjson\); then npm run codegen, and commit$/,
    )
    const renumbered = await run(seed, remedyIn(clashed.err.join('\n')))
    expect(renumbered.err).toEqual([])
    expect(renumbered.code).toBe(0)
    expect(renumbered.out[0]).toBe('0002-spell-a-name.ndjson is revision 3 now, in 0003-spell-a-name.ndjson')
    expect(Object.keys(logFiles(seed))).toEqual([
      '0001-the-first.ndjson',
      '0002-settle-the-day.ndjson',
      '0003-spell-a-name.ndjson',
    ])
    expect((await check(seed)).code).toBe(0)
    const store = await openStore({ kind: 'embedded', folder: emptyFolder() })
    await loadSeed(store.log, { folder: join(seed, 'log') })
    const { revisions } = await store.log.revisions({ upTo: 3, limit: 3 })
    // Later than the other's, and no later than it must be.
    expect(revisions.map(({ by, reason, recordedAt }) => [by, reason, recordedAt])).toEqual([
      ['Minh', 'Spell a name', '2026-02-02T00:00:00.001Z'],
      ['Lan', 'Settle the day', '2026-02-02T00:00:00.000Z'],
      ['tests', 'The first', '2026-01-01T00:00:00.000Z'],
    ])
    await store.close()
  })

  it('may go the other way round, and an instant that is later already stays', async () => {
    const seed = await twoBranches()
    tried(seed, 'merge', '-q', 'main', '-m', 'both')
    const { code } = await run(seed, ['--renumber', 'seed/log/0002-settle-the-day.ndjson'])
    expect(code).toBe(0)
    expect(logFiles(seed)['0003-settle-the-day.ndjson']).toContain('"recordedAt":"2026-02-02T00:00:00.000Z"')
  })

  it('are told by the check before they are brought together', async () => {
    const seed = await twoBranches()
    expect((await check(seed)).code).toBe(0)
    const { code, err } = await run(seed, ['--check', '--against', 'main'])
    expect(code).toBe(1)
    expect(err[0]).toContain(
      'revision 2 is 0002-settle-the-day.ndjson at main: git merge main, then npm run seed -- --renumber 0002-spell-a-name.ndjson',
    )
    expect((await run(seed, ['--check', '--against', 'minh'])).code).toBe(0)
    expect((await run(seed, ['--check', '--against', 'nowhere'])).err).toEqual([
      'git knows no "nowhere" here: name a branch such as origin/main, after git fetch',
    ])
  })

  it('are no log that a server loads: it says what is wrong and what to do', async () => {
    const seed = await twoBranches()
    tried(seed, 'merge', '-q', 'main', '-m', 'both')
    expect(clashIn(join(seed, 'log'))).toEqual({
      number: 2,
      names: ['0002-settle-the-day.ndjson', '0002-spell-a-name.ndjson'],
    })
    const store = await openStore({ kind: 'embedded', folder: emptyFolder() })
    await expect(loadSeed(store.log, { folder: join(seed, 'log') })).rejects.toThrow(
      /^the seed's log cannot be loaded: revision 2 was recorded twice, .*--renumber 0002-spell-a-name\.ndjson/,
    )
    await store.close()
  })

  it('say once what both say, and name what both changed', async () => {
    const seed = await twoBranches()
    edit(seed, NAMES, 'text: Noreg', 'text: Noreg (nynorsk)')
    edit(seed, PARTNERSHIP, 'from: 2009 ', 'from: 2009-09-07 ')
    await recordAt(seed, 'More', 'Minh', '2026-02-03T00:00:00.000Z')
    tried(seed, 'merge', '-q', 'main', '-m', 'both')
    const { code, out, err } = await run(seed, ['--renumber', '0002-spell-a-name.ndjson', '0003-more.ndjson'])
    expect([code, err]).toEqual([0, []])
    expect(out.slice(0, 2)).toEqual([
      '0002-spell-a-name.ndjson is revision 3 now, in 0003-spell-a-name.ndjson',
      '0003-more.ndjson is revision 4 now, in 0004-more.ndjson',
    ])
    expect(logFiles(seed)['0004-more.ndjson']?.split('\n')).toHaveLength(3)
  })

  it('name all that is one’s own, or nothing is done', async () => {
    const seed = await twoBranches()
    edit(seed, NAMES, 'text: Noreg', 'text: Noreg (nynorsk)')
    await recordAt(seed, 'More', 'Minh', '2026-02-03T00:00:00.000Z')
    tried(seed, 'merge', '-q', 'main', '-m', 'both')
    const before = logFiles(seed)
    expect((await run(seed, ['--renumber', '0002-nothing.ndjson'])).err[0]).toMatch(
      /^there is no revision file "0002-nothing\.ndjson": the newest are /,
    )
    expect(logFiles(seed)).toEqual(before)
  })

  it('keep the number of what is published', async () => {
    const seed = await twoBranches()
    git(seed, 'update-ref', 'refs/remotes/origin/main', 'main')
    tried(seed, 'merge', '-q', 'main', '-m', 'both')
    expect((await run(seed, ['--renumber', '0002-settle-the-day.ndjson'])).err).toEqual([
      '0002-settle-the-day.ndjson is published (origin/main has it) and keeps its number: renumber the one that is yours alone',
    ])
  })
})

describe('a log whose lines end as on Windows', () => {
  it('is told in one sentence a file, whose remedy works', async () => {
    const seed = seedFolder(SMALL_SEED)
    git(seed, 'init', '-q', '-b', 'main')
    writeFileSync(join(seed, '.gitattributes'), readFileSync(new URL('../../.gitattributes', import.meta.url)))
    await recordAt(seed, 'The first', 'tests', '2026-01-01T00:00:00.000Z')
    const path = join(seed, 'log', '0001-the-first.ndjson')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replaceAll('\n', '\r\n'))
    const { code, err } = await check(seed)
    expect(code).toBe(1)
    expect(err).toHaveLength(2)
    expect(err[0]).toContain(
      'its lines end as on Windows (CR LF), and the log has LF alone: git checkout -- seed/log writes it',
    )
    git(seed, 'checkout', '--', 'log')
    expect(readFileSync(path, 'utf8')).toBe(text)
    expect((await check(seed)).code).toBe(0)
  })

  it('does not come of a clone with core.autocrlf', async () => {
    const seed = seedFolder(SMALL_SEED)
    git(seed, 'init', '-q', '-b', 'main')
    writeFileSync(join(seed, '.gitattributes'), readFileSync(new URL('../../.gitattributes', import.meta.url)))
    await recordAt(seed, 'The first', 'tests', '2026-01-01T00:00:00.000Z')
    const clone = join(emptyFolder(), 'clone')
    git(seed, 'clone', '-q', '-c', 'core.autocrlf=true', seed, clone)
    expect((await check(clone)).code).toBe(0)
    expect(logFiles(clone)).toEqual(logFiles(seed))
  })
})

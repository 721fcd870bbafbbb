import { spawn } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type LoadProgress, loadSeed } from '../../seed/load.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import { lineOf } from '../../server/store/log-lines.ts'
import type { StatementLog } from '../../server/store/statement-log.ts'
import type { Store } from '../../server/store/store.ts'
import { logFiles, record, run } from './recorder.ts'
import { CITED, clockAt, SMALL_SEED, seedFolder, writeFact } from './small-seed.ts'

const FIRST = '0001-first.ndjson'
const SECOND = '0002-second.ndjson'

const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-data-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function openStore(folder = dataFolder()): Promise<Store> {
  const store = await openEmbeddedStore({ folder, clock: clockAt('2026-06-01T00:00:00.000Z') })
  onTestFinished(() => store.close())
  return store
}

/** A seed of two recorded revisions, the second a correction and a retraction. */
async function recorded(): Promise<string> {
  const seed = seedFolder()
  await record(seed, 'first')
  writeFact(seed, 'sources.yaml', SMALL_SEED['sources.yaml'].replace('Official', 'Public'))
  writeFact(seed, 'groups/un.yaml', SMALL_SEED['groups/un.yaml'].replace(/memberships:.*/s, ''))
  await record(seed, 'second', '--retract')
  return seed
}

async function exported(log: StatementLog): Promise<string> {
  let text = ''
  for await (const entry of log.read(0)) text += `${lineOf(entry)}\n`
  return text
}

const load = (log: StatementLog, seed: string) => loadSeed(log, { folder: join(seed, 'log') })

describe('loading', () => {
  it('gives a store whose export is the files of the log, one after another', async () => {
    const seed = await recorded()
    const { log } = await openStore()
    const { revisions, already } = await load(log, seed)
    expect(already).toBe(0)
    expect(revisions).toEqual([
      { number: 1, recordedAt: '2026-01-01T00:00:00.000Z', by: 'tests', reason: 'first', asserted: 18, retracted: 0 },
      { number: 2, recordedAt: '2026-01-01T00:00:00.001Z', by: 'tests', reason: 'second', asserted: 1, retracted: 2 },
    ])
    expect(await exported(log)).toBe(Object.values(logFiles(seed)).join(''))
  })

  it('changes nothing the second time', async () => {
    const seed = await recorded()
    const { log } = await openStore()
    await load(log, seed)
    const before = await exported(log)
    expect(await load(log, seed)).toEqual({ revisions: [], already: 2 })
    expect(await exported(log)).toBe(before)
  })

  it('adds what was recorded since', async () => {
    const seed = await recorded()
    const { log } = await openStore()
    await load(log, seed)
    writeFact(seed, 'groups/un.yaml', SMALL_SEED['groups/un.yaml'])
    await record(seed, 'third')
    const { revisions, already } = await load(log, seed)
    expect({ numbers: revisions.map(({ number }) => number), already }).toEqual({ numbers: [3], already: 2 })
  })

  it('leaves alone what a store has of its own on top', async () => {
    const seed = await recorded()
    const { log } = await openStore()
    await load(log, seed)
    await log.append({ by: 'tests', why: 'of our own' }, [{ op: 'retract', id: 'NOR/name/nb-short' }])
    expect(await load(log, seed)).toEqual({ revisions: [], already: 2 })
  })

  it('refuses a store that holds another revision under its number, and writes nothing', async () => {
    const seed = await recorded()
    const { log } = await openStore()
    const [first] = logFiles(seed)[FIRST]?.split('\n').slice(1) ?? []
    await log.append({ by: 'tests', why: 'of our own' }, [JSON.parse(first ?? '')])
    const before = await exported(log)
    await expect(load(log, seed)).rejects.toThrow(
      `the store's revision 1 is another one (2026-06-01T00:00:00.000Z, "of our own") where the seed has 2026-01-01T00:00:00.000Z, "first": ` +
        'nothing was loaded; use an empty store, or set ENTENTE_SEED=off to go on with what this one holds',
    )
    expect(await exported(log)).toBe(before)
  })

  it.each<[string, (text: string) => string, RegExp]>([
    ['cut off', (text) => text.slice(0, -30), /^0002-second\.ndjson:3: not a line of JSON|the line is cut off/],
    [
      'short of a line',
      (text) => text.split('\n').toSpliced(1, 1).join('\n'),
      /^0002-second\.ndjson says 1 asserted and has 0: restore/,
    ],
    [
      'out of order',
      (text) =>
        text
          .split('\n')
          .toSpliced(3, 0, text.split('\n')[1] ?? '')
          .join('\n'),
      /^0002-second\.ndjson:4: gazette is out of order; restore/,
    ],
    [
      'wrong in a statement',
      (text) => text.replace('"standing":"official"', '"standing":"royal"'),
      /^0002-second\.ndjson:2: not an entry of a log: /,
    ],
    [
      'of another number',
      (text) => text.replace('"number":2', '"number":7'),
      /^0002-second\.ndjson does not begin with the line of revision 2: restore/,
    ],
    ['empty', () => '', /^0002-second\.ndjson is empty: restore/],
  ])('loads nothing of a file that is %s', async (_, damage, sentence) => {
    const seed = await recorded()
    const text = logFiles(seed)[SECOND] ?? ''
    writeFileSync(join(seed, 'log', SECOND), damage(text))
    const { log } = await openStore()
    await expect(load(log, seed)).rejects.toThrow(sentence)
    expect(await exported(log)).toBe(logFiles(seed)[FIRST])
    writeFileSync(join(seed, 'log', SECOND), text)
    expect((await load(log, seed)).already).toBe(1)
    expect(await exported(log)).toBe(Object.values(logFiles(seed)).join(''))
  })

  it('refuses a log with a gap', async () => {
    const seed = await recorded()
    renameSync(join(seed, 'log', SECOND), join(seed, 'log', '0003-second.ndjson'))
    const { log } = await openStore()
    await expect(load(log, seed)).rejects.toThrow(/has 0003-second\.ndjson where revision 2 is due: restore its files/)
    expect(await log.head()).toBeNull()
  })

  it('is done once by two that begin together', async () => {
    const seed = await recorded()
    const folder = dataFolder()
    const [one, other] = [await openStore(folder), await openStore(folder)]
    const loaded = await Promise.all([load(one.log, seed), load(other.log, seed)])
    expect(loaded.flatMap(({ revisions }) => revisions.map(({ number }) => number)).sort()).toEqual([1, 2])
    expect(await exported(one.log)).toBe(Object.values(logFiles(seed)).join(''))
  })

  it('leaves each revision there whole or not at all when it is killed', async () => {
    const seed = await recorded()
    const members = Array.from(
      { length: 400 },
      (_, i) => `  - { id: un/${i}, group: un, member: FRA, role: observer, from: ${1000 + i}, ${CITED} }\n`,
    )
    for (let n = 100; n <= members.length; n += 100) {
      writeFact(seed, 'groups/un.yaml', SMALL_SEED['groups/un.yaml'] + members.slice(0, n).join(''))
      await record(seed, `up to ${n}`)
    }
    const whole = Object.values(logFiles(seed))
    for (let round = 0; round < 6; round++) {
      const folder = dataFolder()
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', join(import.meta.dirname, 'load-once.ts'), join(seed, 'log'), folder],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      )
      const exit = new Promise((resolve) => child.once('exit', resolve))
      // It names each revision as it begins it: those before are in the store, and this one is whole or not there.
      child.stdout.on('data', (chunk) => {
        if (String(chunk).includes(`revision ${round + 1}\n`)) child.kill('SIGKILL')
      })
      await exit
      const { log } = await openStore(folder)
      const head = (await log.head())?.number ?? 0
      expect(head).toBeGreaterThanOrEqual(round)
      expect(await exported(log)).toBe(whole.slice(0, head).join(''))
      expect((await load(log, seed)).already).toBe(head)
      expect(await exported(log)).toBe(whole.join(''))
    }
  }, 60_000)

  it('tells how far it is', async () => {
    const seed = await recorded()
    const { log } = await openStore()
    const progress: LoadProgress[] = []
    await loadSeed(log, { folder: join(seed, 'log'), onProgress: (step) => progress.push(step) })
    expect(progress.map(({ revision, newest, entries }) => [revision.number, newest, entries])).toEqual([
      [1, 2, 0],
      [2, 2, 0],
    ])
  })
})

describe('npm run seed', () => {
  it('says what it loaded, and the second time that there is nothing to load', async () => {
    const seed = await recorded()
    const { log } = await openStore()
    expect(await run(seed, [], { log })).toEqual({
      code: 0,
      err: [],
      out: [
        'loaded revision 1 of 2026-01-01T00:00:00.000Z: first (18 asserted, 0 retracted)',
        'loaded revision 2 of 2026-01-01T00:00:00.001Z: second (1 asserted, 2 retracted)',
        'loaded 2 revisions',
      ],
    })
    expect((await run(seed, [], { log })).out).toEqual(["nothing to load: the store holds the seed's 2 revisions"])
  })

  it('says so where the seed has no revisions', async () => {
    const { log } = await openStore()
    expect((await run(seedFolder(), [], { log })).out).toEqual(['nothing to load: the seed has no revisions'])
  })
})

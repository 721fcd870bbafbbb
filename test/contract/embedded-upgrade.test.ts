import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { StoreUnavailable, StoreUnusable } from '../../server/errors.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import type { Entry } from '../../server/store/statement-log.ts'
import { bundledProgram } from '../fixtures/bundled-program.ts'
import { writeFirstFormat } from '../fixtures/first-format.ts'
import { allRevisions, compareGraphs } from './compare-stores.ts'
import { digestsOfLines } from './digests-of-lines.ts'
import { referenceGraph } from './reference-graph.ts'
import { SMALL_WORLD } from './small-world.ts'
import { assert, source } from './statements.ts'
import { exported } from './written-log.ts'

const root = mkdtempSync(join(tmpdir(), 'entente-upgrade-'))
let folder = ''
let cases = 0
beforeEach(() => {
  folder = join(root, String(++cases))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

let program: Awaited<ReturnType<typeof bundledProgram>>
beforeAll(async () => {
  program = await bundledProgram(join(import.meta.dirname, 'open-and-export.ts'))
})
afterAll(() => program.remove())

/** Starts the program, kills it when it has said so much, and gives what it said. */
const start = (killAfter?: number): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program.path, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk
      if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
    })
    child.once('close', () => resolve(said))
  })

/** What the program says when it fails: the sentence of its error. */
const failure = (command: string, args: readonly string[], options: { readonly uid?: number }): string => {
  const { stderr, status } = spawnSync(command, args, { ...options, encoding: 'utf8' })
  expect(status).not.toBe(0)
  return stderr.split('\n').find((line) => /^\w+: /.test(line)) ?? stderr
}

/** Changes the file behind the store's back. */
function tamper(sql: string): void {
  const database = new Libsql(join(folder, 'entente.db'))
  database.exec(sql)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

async function linesOf(): Promise<{ readonly lines: string[]; readonly said: string[] }> {
  const said: string[] = []
  const store = await openEmbeddedStore({ folder, say: (line) => said.push(line) })
  const lines = await exported(store.log)
  await store.close()
  return { lines, said }
}

/** The files that hold something of a store that is closed. */
const files = (): string[] =>
  readdirSync(folder).filter((name) => !name.endsWith('-shm') && statSync(join(folder, name)).size > 0)

describe('a file of the first format', () => {
  it('is brought up to date when it is opened, once, and says so', async () => {
    writeFirstFormat(folder, SMALL_WORLD)
    const first = await linesOf()
    const all = SMALL_WORLD.flat().length
    expect(first.said).toEqual([
      `bringing ${folder}/entente.db up to date: ${all} of ${all} entries to carry over`,
      `${folder}/entente.db is up to date`,
    ])
    expect(first.lines).toHaveLength(all + SMALL_WORLD.length)
    const again = await linesOf()
    expect(again).toEqual({ lines: first.lines, said: [] })
    expect(files()).toEqual(['entente.db'])
  })

  it('answers as if it had been written anew', async () => {
    writeFirstFormat(folder, SMALL_WORLD)
    const store = await openEmbeddedStore({ folder })
    const revisions = SMALL_WORLD.map((entries) => ({ clock: 0, entries }))
    await compareGraphs(store.graph, referenceGraph(SMALL_WORLD), allRevisions({ revisions, days: [] }))
    await store.log.append({ by: 'an editor', why: 'goes on' }, assert(source('source/later')))
    const since = SMALL_WORLD.length
    expect((await store.log.touching({ since, kinds: ['source'] })).map(({ revision }) => revision.number)).toEqual([
      since + 1,
    ])
    await store.close()
  })

  it('gets the digests of its revisions, those that are known from elsewhere as they are known', async () => {
    writeFirstFormat(folder, SMALL_WORLD)
    const { lines } = await linesOf()
    const store = await openEmbeddedStore({ folder })
    const made = []
    for await (const one of store.log.digests(0)) made.push(one)
    await store.close()
    expect(made).toEqual(digestsOfLines(lines))
    const known = made.slice(0, 2).map((one) => ({ ...one, entries: 'known', chain: `known ${one.number}` }))
    folder = join(root, String(++cases))
    writeFirstFormat(folder, SMALL_WORLD)
    const other = { ...known[1], number: 3, recordedAt: '2020-01-01T00:00:00.000Z' }
    const again = await openEmbeddedStore({ folder, known: async () => [...known, other as (typeof known)[number]] })
    const kept = []
    for await (const one of again.log.digests(0)) kept.push(one)
    await again.close()
    expect(kept.slice(0, 2)).toEqual(known)
    expect(kept[2]?.entries).toBe(made[2]?.entries)
  })

  it('is left alone, with one sentence, while another program has it open', async () => {
    writeFirstFormat(folder, SMALL_WORLD)
    const other = new Libsql(join(folder, 'entente.db'))
    other.exec('SELECT count(*) FROM entry')
    const refused = openEmbeddedStore({ folder, patience: 100 })
    await expect(refused).rejects.toThrow(StoreUnavailable)
    await expect(refused).rejects.toThrow(
      /entente\.db has to be brought up to date, and another process has it open: stop that one and start again$/,
    )
    other.close()
    expect((await linesOf()).said).toHaveLength(2)
  })

  it('is told from others in a folder that cannot be written to', async (context) => {
    // What may be written to is no matter to root: then the program runs as nobody.
    const who = process.getuid?.() === 0 ? { uid: 65_534 } : {}
    if (spawnSync(process.execPath, ['--check', program.path], who).status !== 0)
      return context.skip('this project stands in a folder that nobody but root can read')
    writeFirstFormat(folder, SMALL_WORLD)
    chmodSync(root, 0o755)
    chmodSync(folder, 0o555)
    expect(failure(process.execPath, [program.path, folder], who)).toMatch(
      /^StoreUnusable: .*entente\.db has to be brought up to date, and its folder cannot be written to \(EACCES\): give this user the rights, or copy the folder to one that can be written to and set ENTENTE_DATA to the copy$/,
    )
    chmodSync(folder, 0o755)
    expect((await linesOf()).said).toHaveLength(2)
  })

  it('that cannot be read to its end is refused and kept', async () => {
    writeFirstFormat(folder, SMALL_WORLD)
    tamper(`DROP TRIGGER entry_stays; UPDATE entry SET body = substr(body, 1, 20) WHERE id = 'VNM'`)
    await expect(openEmbeddedStore({ folder })).rejects.toThrow(StoreUnusable)
    const header = readFileSync(join(folder, 'entente.db'))
    expect(header.readUInt32BE(60)).toBe(1)
  })
})

describe('a file made by other descriptions of kinds', () => {
  it('has what stands beside its log made anew', async () => {
    writeFirstFormat(folder, SMALL_WORLD)
    // By another process, which gives the file up when it ends.
    await start()
    tamper(
      `UPDATE layout SET kinds = json_set(kinds, '$[0].found', json('["id"]')); DELETE FROM refers; DELETE FROM kind_count; PRAGMA user_version = 5`,
    )
    const store = await openEmbeddedStore({ folder })
    expect(await exported(store.log)).toHaveLength(SMALL_WORLD.flat().length + SMALL_WORLD.length)
    const { partnership } = await store.graph.network({ of: 'VNM', revision: 1 })
    expect(partnership).toHaveLength(6)
    await store.close()
  })

  it('of a newer program is refused with the kinds that this one does not know', async () => {
    writeFirstFormat(folder, SMALL_WORLD)
    await start()
    tamper(
      `UPDATE layout SET kinds = json_insert(kinds, '$[#]', json('{"kind":"treaty-action","v":1}')); PRAGMA user_version = 5`,
    )
    const refused = openEmbeddedStore({ folder })
    await expect(refused).rejects.toThrow(StoreUnusable)
    await expect(refused).rejects.toThrow(
      /holds kinds of statements that this program does not know \(treaty-action \(version 1\)\): update Entente, or set ENTENTE_DATA to another folder$/,
    )
  })
})

describe('bringing a large file up to date', () => {
  const SIZE = 30_000
  const many: Entry[] = Array.from({ length: SIZE }, (_, i) => ({
    op: 'assert',
    statement: source(`source/${String(i).padStart(6, '0')}`),
  }))

  /** By a process of its own, since a connection that has prepared statements keeps the file open after it was closed. */
  const entriesIn = (path: string): number =>
    Number(
      execFileSync(process.execPath, [
        '-e',
        `console.log(new (require('libsql'))(process.argv[1]).prepare('SELECT count(*) FROM entry').raw().get()[0])`,
        path,
      ]),
    )

  it('loses nothing when it is killed again and again, and goes on where it was', async () => {
    writeFirstFormat(folder, [many.slice(0, 2), many.slice(2)])
    const left: number[] = []
    for (let kills = 0; kills < 6; kills++) {
      const said = await start(150 + 250 * kills)
      const [, more, all] = said.match(/up to date: (\d+) of (\d+) entries to carry over/) ?? []
      if (more !== undefined) {
        expect(Number(all)).toBe(SIZE)
        left.push(Number(more))
      }
      // The older file is whole until the new one stands in its place; either has all of the log.
      expect(entriesIn(join(folder, 'entente.db'))).toBe(SIZE)
    }
    expect(await start()).toMatch(new RegExp(`^(.*\n)*${SIZE} entries\n$`))
    expect(left).toEqual([...left].sort((a, b) => b - a))
    expect(left.at(-1)).toBeLessThan(SIZE)
    expect(files()).toEqual(['entente.db'])
  }, 120_000)

  it('stops with a sentence where there is no room for the new file, and goes on when there is', async () => {
    writeFirstFormat(folder, [many])
    // No file may grow beyond so many blocks of 512 bytes, or of 1,024 in some shells: less than is needed.
    const inLittleRoom = ['-c', 'ulimit -f 5000; exec "$0" "$@"', process.execPath, program.path, folder]
    expect(failure('/bin/sh', inLittleRoom, {})).toMatch(
      /^StoreUnavailable: .*entente\.db\.upgrading cannot be read or written \(disk I\/O error\): check the disk and try again$/,
    )
    expect(entriesIn(join(folder, 'entente.db'))).toBe(SIZE)
    const said = await start()
    expect(Number(said.match(/up to date: (\d+) of/)?.[1])).toBeLessThan(SIZE)
    expect(said).toContain(`${SIZE} entries\n`)
    expect(files()).toEqual(['entente.db'])
  }, 120_000)

  it('is done by one of several processes that start at once, and waited for by the others', async () => {
    writeFirstFormat(folder, [many])
    const said = await Promise.all([start(), start(), start()])
    for (const one of said) expect(one).toContain(`${SIZE} entries\n`)
    expect(said.filter((one) => one.includes('is up to date'))).toHaveLength(1)
  }, 120_000)
})

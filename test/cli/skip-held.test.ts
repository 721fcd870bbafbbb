import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Failure } from '../../server/cli/command.ts'
import { LogFile } from '../../server/cli/log-file.ts'
import { skipWhatIsHeld } from '../../server/cli/skip-held.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import { entryOf, lineOf } from '../../server/store/log-lines.ts'
import type { LogEntry, StatementLog } from '../../server/store/statement-log.ts'
import type { Store } from '../../server/store/store.ts'
import { SMALL_WORLD } from '../contract/small-world.ts'

describe('the beginning of a file that a store holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-held-'))
  let store: Store
  let lines: string[]
  beforeAll(async () => {
    store = await openEmbeddedStore({ folder })
    for (const entries of SMALL_WORLD) await store.log.append({ by: 'Lan', why: 'a reason' }, entries)
    lines = []
    for await (const entry of store.log.read(0)) lines.push(lineOf(entry))
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The store's own log, with the numbers of the revisions whose entries were read from it. */
  function counted(): { readonly log: StatementLog; readonly read: number[] } {
    const { log } = store
    const read: number[] = []
    async function* reading(since: number): AsyncGenerator<LogEntry> {
      for await (const entry of log.read(since)) {
        if (entry.op === 'revision') read.push(entry.revision.number)
        yield entry
      }
    }
    const asItIs = new Proxy(log, {
      get: (target, name) => {
        if (name === 'read') return reading
        const value = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    return { log: asItIs, read }
  }

  async function skip(log: StatementLog, content: readonly string[]): Promise<{ held: number; next: string | null }> {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(content.map((line) => `${line}\n`).join(''))
    }
    const file = new LogFile(chunks(), 'backup', entryOf)
    try {
      const held = await skipWhatIsHeld(log, file, lineOf)
      return { held, next: (await file.peek())?.place ?? null }
    } finally {
      await file.close()
    }
  }

  const markOf = (number: number): number => lines.findIndex((line) => line.includes(`"number":${number},"reason"`))

  it('is told by digests: nothing of what is held is read', async () => {
    const { log, read } = counted()
    const all = SMALL_WORLD.length
    expect(await skip(log, lines)).toEqual({ held: all, next: null })
    const more = lines[markOf(all)]?.replace(`"number":${all}`, `"number":${all + 1}`) ?? ''
    expect(await skip(log, [...lines, more])).toEqual({ held: all, next: `backup:${lines.length + 1}` })
    expect(read).toEqual([])
  })

  const changed = (index: number, from: string, to: string): string[] =>
    lines.with(index, lines[index]?.replace(from, to) ?? '')

  // Places are those of the file's lines, which count from 1.
  it.each<[string, () => string[], () => string, number[]]>([
    [
      'the reason of a mark',
      () => changed(markOf(3), 'a reason', 'another'),
      () => `backup:${markOf(3) + 1} is not what the store holds in revision 3`,
      [3],
    ],
    [
      'an entry',
      () => lines.toSpliced(markOf(2) + 1, 1, '{"id":"HUN","op":"retract"}'),
      () => `backup:${markOf(2) + 2} is not what the store holds in revision 2`,
      [2],
    ],
    [
      'an entry that is lacking at the end of a revision',
      () => lines.toSpliced(markOf(3) - 1, 1),
      () => `backup:${markOf(3)} is not what the store holds in revision 2`,
      [2],
    ],
    [
      'an entry that is lacking at the end of the file',
      () => lines.slice(0, -1),
      () => `the end of the file is not what the store holds in revision ${SMALL_WORLD.length}`,
      [SMALL_WORLD.length],
    ],
    [
      'an entry too many at the end of a revision',
      () => lines.toSpliced(markOf(3), 0, '{"id":"zzz","op":"retract"}'),
      () => `backup:${markOf(3) + 1} is not what the store holds in revision 3`,
      [2, 3],
    ],
    [
      'an entry too many at the end of what is held',
      () => [...lines, '{"id":"zzz","op":"retract"}'],
      () => `backup:${lines.length + 1} is not the mark of revision ${SMALL_WORLD.length + 1}, which is due`,
      [SMALL_WORLD.length],
    ],
    [
      'a file that begins without a mark',
      () => lines.slice(1),
      () => 'backup:1 is not what the store holds in revision 1',
      [],
    ],
    [
      'two entries in another order',
      () => lines.with(1, lines[2] ?? '').with(2, lines[1] ?? ''),
      () => 'backup:2 is not what the store holds in revision 1',
      [1],
    ],
  ])('that differs is named, and only the revision that does is read: %s', async (_, content, sentence, revisions) => {
    const { log, read } = counted()
    const refused = await skip(log, content()).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Failure)
    expect((refused as Failure).message).toMatch(`${sentence()}:`.replace(/due:$/, 'due: use a whole copy'))
    expect(read).toEqual(revisions)
  })
})

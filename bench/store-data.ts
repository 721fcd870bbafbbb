import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { descriptionOf, type Kind, type Statement } from '../schema/statement.ts'
import { projectRoot } from '../server/project-root.ts'
import type { Entry } from '../server/store/statement-log.ts'

/** Statements of the project's shapes about other owners than the seed's: the same for the same count and seed. */
export function* madeEntries(count: number, seed = 1): Iterable<Entry> {
  let made = 0
  for (let owner = 0; ; owner++) {
    for (const statement of ofOwner(owner, randomFrom(seed * 7919 + owner))) {
      if (made >= count) return
      made += 1
      yield { op: 'assert', statement }
    }
  }
}

/** The word that is in one of a made owner's names, and in no other text. */
export const COMMON_WORD = 'hợp tác'

const CITED = [{ source: 'source/made', locator: 'para. 3', original: 'as made for a measurement' }]
const fact = (kind: Kind, fields: object): Statement =>
  ({ kind, v: descriptionOf(kind)?.v ?? 1, confidence: 'high', citations: CITED, ...fields }) as unknown as Statement

/** About twenty statements for each owner: who it is, whom it keeps relations with and who is in its group. */
function* ofOwner(owner: number, random: (below: number) => number): Iterable<Statement> {
  const id = `made-${owner}`
  yield fact('organization', { id, from: `19${10 + random(89)}` })
  const word = `${(owner * 2654435761) % 1_000_003}`
  yield fact('name', {
    id: `${id}/name/en`,
    actor: id,
    language: 'en',
    use: 'short',
    text: `Bureau ${word} of ${owner}`,
  })
  yield fact('name', {
    id: `${id}/name/vi`,
    actor: id,
    language: 'vi',
    use: 'short',
    text: `Cục ${COMMON_WORD} ${word}`,
  })
  const partner = `made-${random(owner + 1)}`
  const partnership = `${id}-${partner}`
  yield fact('partnership', { id: partnership, owner: id, partner })
  for (let i = 0; i < 4; i++) {
    yield fact('designation', {
      id: `${partnership}/${i}`,
      partnership,
      side: i % 2 === 0 ? id : partner,
      formula: `Partnership of step ${i}`,
      formulaLanguage: 'en',
      from: `${1990 + 8 * i}-0${1 + random(9)}-1${random(9)}`,
    })
  }
  for (let i = 0; i < 12; i++) {
    yield fact('membership', {
      id: `${id}/member-${i}`,
      group: id,
      member: `made-${random(owner + 1)}`,
      role: 'member',
      from: `${1950 + random(70)}`,
    })
  }
}

/** Numbers that look like chance, the same for the same start (mulberry32). */
function randomFrom(start: number): (below: number) => number {
  let state = start >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** How the append of a made revision went. */
export interface Appended {
  /** How long it took, and the longest time for which it kept its process from anything else, in milliseconds. */
  readonly appended: number
  readonly block: number
  /** By how many bytes its process had grown at most meanwhile. */
  readonly grown: number
}

/** A data folder that holds the seed and then so many made statements in one revision. */
export interface MadeStore extends Appended {
  readonly folder: string
}

const made = new Map<number, Promise<MadeStore>>()

/** The data folder of a size, made once a run and removed at its end. */
export function storeOfSize(count: number): Promise<MadeStore> {
  const known = made.get(count) ?? makeStore(count)
  made.set(count, known)
  return known
}

async function makeStore(count: number): Promise<MadeStore> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const maker = fork(join(projectRoot(), 'bench', 'made-store.ts'), [folder, String(count)])
  const [told] = (await Promise.race([
    once(maker, 'message'),
    once(maker, 'exit').then(([code]) =>
      Promise.reject(new Error(`no store of ${count}: its maker ended with ${code}`)),
    ),
  ])) as [Appended]
  return { folder, ...told }
}

/**
 * Watches how long this process is kept from anything else, and how large it is at most, until what it gives is called. Where the system tells it (Linux) it is the time
 * that the thread itself ran between two of its turns: on a machine that others use too, the rest is theirs.
 */
export function watchTheLoop(): () => { readonly block: number; readonly rss: number } {
  let last = ownTime()
  let [block, rss] = [0, process.memoryUsage().rss]
  const look = (): void => {
    const now = ownTime()
    block = Math.max(block, now - last)
    last = now
  }
  const often = setInterval(look, 1)
  const seldom = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage().rss)
  }, 250)
  return () => {
    look()
    clearInterval(often)
    clearInterval(seldom)
    return { block, rss }
  }
}

/** For how many milliseconds this thread has run; where that cannot be told, the time since the process began. */
function ownTime(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ')[0]) / 1e6
  } catch {
    return performance.now()
  }
}

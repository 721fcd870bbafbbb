import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a round came to: what was done to the file, and whether the commands noticed. */
export interface Round {
  readonly offset: number
  readonly bit: number
  /** `refused`: the store was not opened; `damaged`: it was found; `whole`: nothing was found. */
  readonly verify: 'refused' | 'damaged' | 'whole'
  readonly export: 'refused' | 'same' | 'different'
  /** Of the questions asked: how many were refused, were as of the whole store, lacked something, or were wrong. */
  readonly asked: Readonly<Record<'refused' | 'same' | 'lacking' | 'wrong', number>>
  /** Whether every command ended with one sentence, or none. */
  readonly isTold: boolean
  /** What was said, where something is not as promised. */
  readonly said: string
}

/** Numbers from 0 up to 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** What one run of the asking program prints: see `ask-flipped.ts`. */
interface Asked {
  readonly verify: Round['verify']
  readonly log: string | null
  readonly answers: readonly (string | null)[]
}

/**
 * Flips one bit of a copy of a store's file at a random place, and asks the copy everything: `program` is the bundled `ask-flipped.ts`, run in a process of its own, so that what would end a process is
 * seen as what it is.
 */
export class Flips {
  readonly #whole: Buffer
  readonly #folder: string
  readonly #program: string
  readonly #right: Asked

  constructor(file: string, folder: string, program: string) {
    this.#whole = readFileSync(file)
    this.#folder = folder
    this.#program = program
    mkdirSync(folder, { recursive: true })
    copyFileSync(file, join(folder, 'entente.db'))
    const { asked, said } = this.#ask()
    if (asked === null || asked.verify !== 'whole') throw new Error(`the whole store is not whole: ${said}`)
    this.#right = asked
  }

  round(random: () => number): Round {
    const offset = Math.floor(random() * this.#whole.length)
    const bit = Math.floor(random() * 8)
    const flipped = Buffer.from(this.#whole)
    flipped.writeUInt8(flipped.readUInt8(offset) ^ (1 << bit), offset)
    for (const end of ['-wal', '-shm', '.upgrading', '.upgrading-journal'])
      rmSync(join(this.#folder, `entente.db${end}`), { force: true })
    writeFileSync(join(this.#folder, 'entente.db'), flipped)
    const { asked, said, isTold } = this.#ask()
    const of = { refused: 0, same: 0, lacking: 0, wrong: 0 }
    for (const [i, answer] of this.#right.answers.entries()) of[judged(answer, asked?.answers[i] ?? null)]++
    return {
      offset,
      bit,
      verify: asked?.verify ?? 'refused',
      export: asked === null || asked.log === null ? 'refused' : asked.log === this.#right.log ? 'same' : 'different',
      asked: of,
      isTold,
      said,
    }
  }

  #ask(): { readonly asked: Asked | null; readonly said: string; readonly isTold: boolean } {
    const { stdout, stderr, status } = spawnSync(process.execPath, [this.#program, this.#folder], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      timeout: 120_000,
    })
    const isTold = status === 0
    return { asked: stdout === '' || !isTold ? null : (JSON.parse(stdout) as Asked), said: stderr, isTold }
  }
}

/** How an answer of the flipped store is beside the right one; both as JSON of lists of statements by kind. */
function judged(right: string | null, given: string | null): keyof Round['asked'] {
  if (given === null) return 'refused'
  if (given === right) return 'same'
  const rows = new Set(rowsOf(right ?? '{}'))
  return rowsOf(given).every((row) => rows.has(row)) ? 'lacking' : 'wrong'
}

const rowsOf = (answer: string): string[] =>
  Object.values(JSON.parse(answer) as Record<string, unknown[]>).flatMap((list) =>
    list.map((one) => JSON.stringify(one)),
  )

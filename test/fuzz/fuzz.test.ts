import { describe, expect, it } from 'vitest'
import { KINDS } from './kinds.ts'
import { repeated } from './repeated.ts'
import { runOf } from './run.ts'

// A short run of the generator of hostile requests, against the built server as a process: each kind some times, in the same numbers every time, under a seed of the day's own that is
// printed. `npm run fuzz` is the long one.

/** How often each kind. */
const TIMES = 8

const MB = 1024 * 1024

describe('hostile requests of every kind', () => {
  const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1_000_000))

  it(`are each answered or refused by name, with nothing told, logged, kept or mixed up (FUZZ_SEED=${seed})`, async () => {
    const told: string[] = []
    const { faults, tallies, lines, before, after } = await runOf(
      { seed, requests: KINDS.length * TIMES, patience: 60_000 },
      ({ number, kind, what }, world) =>
        told.push(`${number} (${kind}): ${what}\n    ${repeated(seed, number, world)}`),
    )
    expect(told, told.join('\n')).toEqual([])
    expect(faults).toEqual([])
    expect(lines).toEqual([])
    expect([...tallies].filter(([, { requests }]) => requests !== TIMES)).toEqual([])
    // What may be kept is bounded: documents, answers, statements.
    expect(after.heap - before.heap).toBeLessThan(100 * MB)
  }, 300_000)
})

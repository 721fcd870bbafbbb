import { expect, it } from 'vitest'
import { seeded } from './flip-rounds.ts'
import { flipsOfTheSeed } from './flips-of-the-seed.ts'

const SEED = 20_261_127
const ROUNDS = 30

it(`of ${ROUNDS} single bits flipped in the seed's store (seed ${SEED}), none is served, exported or missed`, async () => {
  await flipsOfTheSeed((flips) => {
    const random = seeded(SEED)
    const rounds = Array.from({ length: ROUNDS }, () => flips.round(random))
    expect(rounds.filter(({ isTold }) => !isTold)).toEqual([])
    expect(rounds.filter((round) => round.export === 'different')).toEqual([])
    expect(rounds.filter(({ asked }) => asked.wrong > 0)).toEqual([])
    // What hides something is found by the check.
    expect(rounds.filter(({ verify, asked }) => verify === 'whole' && asked.lacking + asked.refused > 0)).toEqual([])
    expect(rounds.filter(({ verify }) => verify !== 'whole').length).toBeGreaterThan(ROUNDS / 2)
  })
}, 600_000)

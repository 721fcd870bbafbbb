import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadSeed } from '../../seed/load.ts'
import { projectRoot } from '../../server/project-root.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import { bundledProgram } from '../fixtures/bundled-program.ts'
import { Flips, seeded } from './flip-rounds.ts'

const SEED = 20_261_127
const ROUNDS = 60

it(`of ${ROUNDS} single bits flipped in the seed's store (seed ${SEED}), none is served, exported or missed`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-flips-'))
  const program = await bundledProgram(join(import.meta.dirname, 'ask-flipped.ts'))
  try {
    const whole = join(folder, 'whole')
    const store = await openEmbeddedStore({ folder: whole })
    await loadSeed(store.log, { folder: join(projectRoot(), 'seed', 'log') })
    await store.close()
    const flips = new Flips(join(whole, 'entente.db'), join(folder, 'flipped'), program.path)
    const random = seeded(SEED)
    const rounds = Array.from({ length: ROUNDS }, () => flips.round(random))
    expect(rounds.filter(({ isTold }) => !isTold)).toEqual([])
    expect(rounds.filter((round) => round.export === 'different')).toEqual([])
    expect(rounds.filter(({ asked }) => asked.wrong > 0)).toEqual([])
    // What hides something is found by the check.
    expect(rounds.filter(({ verify, asked }) => verify === 'whole' && asked.lacking + asked.refused > 0)).toEqual([])
    expect(rounds.filter(({ verify }) => verify !== 'whole').length).toBeGreaterThan(ROUNDS / 2)
  } finally {
    program.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}, 600_000)

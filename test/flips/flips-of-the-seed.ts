import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSeed } from '../../seed/load.ts'
import { projectRoot } from '../../server/project-root.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import { bundledProgram } from '../fixtures/bundled-program.ts'
import { Flips } from './flip-rounds.ts'

/** Flips bits of a store that holds the seed, and removes all of it afterwards, whatever comes. */
export async function flipsOfTheSeed(use: (flips: Flips) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-flips-'))
  const program = await bundledProgram(join(import.meta.dirname, 'ask-flipped.ts'))
  try {
    const whole = join(folder, 'whole')
    const store = await openEmbeddedStore({ folder: whole })
    await loadSeed(store.log, { folder: join(projectRoot(), 'seed', 'log') })
    await store.close()
    use(new Flips(join(whole, 'entente.db'), join(folder, 'flipped'), program.path))
  } finally {
    program.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

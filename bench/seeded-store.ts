import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSeed } from '../seed/load.ts'
import { projectRoot } from '../server/project-root.ts'
import { openStore } from '../server/store/open-store.ts'
import type { Store } from '../server/store/store.ts'

/** Runs something over an embedded store in a folder of its own that holds the whole seed; both are gone afterwards. */
export async function withSeededStore<T>(run: (store: Store, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
  const store = await openStore({ kind: 'embedded', folder })
  try {
    await loadSeed(store.log, { folder: join(projectRoot(), 'seed', 'log') })
    return await run(store, folder)
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

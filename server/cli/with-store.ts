import { loadConfig } from '../config.ts'
import { seedDigests } from '../seed-digests.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'

/** Opens the store that the environment names, as the server does, lets a command use it, and closes it whatever comes. */
export async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env)
  const store = await openStore(
    config.store,
    (line) => process.stderr.write(`${line}\n`),
    () => seedDigests(config.seedLog),
  )
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

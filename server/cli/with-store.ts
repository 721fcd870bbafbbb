import { loadConfig } from '../config.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'

/** Opens the store that the environment names, as the server does, lets a command use it, and closes it whatever comes. */
export async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(loadConfig(process.env).store, (line) => process.stderr.write(`${line}\n`))
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

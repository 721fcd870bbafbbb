import { loadConfig } from '../config.ts'
import { seedDigests } from '../seed-digests.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { say } from './command.ts'

/** Opens the store that the environment names, as the server does, lets a command use it, and closes it whatever comes. What it appended can be read in the store's own language when it ends. */
export async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env)
  const store = await openStore(
    config.store,
    say,
    () => seedDigests(config.seedLog),
    async () => (await import('../reading/projector.ts')).projector,
  )
  try {
    return await use(store)
  } finally {
    await completeReading(store)
    await store.close()
  }
}

/** The revisions are kept, whatever becomes of their reading. */
async function completeReading({ reading }: Store): Promise<void> {
  if (reading === undefined || !reading.isBehind()) return
  await reading.complete().catch((error: Error) => {
    say(
      `the revisions are kept, but what is read of them in Cypher is not complete (${error.message}): the next start of the server completes it, or npx entente graph rebuild`,
    )
  })
}

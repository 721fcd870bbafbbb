import { loadSeed } from '../../seed/load.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'

// Loads the log of a folder into the embedded store of another, and names each revision as it begins it.
const [folder = '', data = ''] = process.argv.slice(2)
const store = await openEmbeddedStore({ folder: data, clock: () => new Date() })
await loadSeed(store.log, {
  folder,
  onProgress: ({ revision }) => process.stdout.write(`revision ${revision.number}\n`),
})
await store.close()

import { writeSync } from 'node:fs'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'

// Run by `embedded-upgrade.test.ts` as a process of its own: opens a store, says what opening it says, and how many entries its log has.
const [folder = ''] = process.argv.slice(2)

const store = await openEmbeddedStore({ folder, say: (line) => writeSync(1, `${line}\n`) })
let entries = 0
for await (const entry of store.log.read(0)) if (entry.op !== 'revision') entries += 1
await store.close()
writeSync(1, `${entries} entries\n`)

import { join } from 'node:path'
import { loadSeed } from '../seed/load.ts'
import { projectRoot } from '../server/project-root.ts'
import { openEmbeddedStore } from '../server/store/embedded/embedded-store.ts'
import { type Appended, madeEntries, watchTheLoop } from './store-data.ts'

/**
 * The process that makes a large store: `store-data.ts` starts it with a folder and a size, and is told how the append went. It does nothing else, so that no other
 * row's leftovers in memory count as the append's.
 */
const [folder = '', size = '0'] = process.argv.slice(2)
const count = Number(size)
const store = await openEmbeddedStore({ folder })
await loadSeed(store.log, { folder: join(projectRoot(), 'seed', 'log') })
const before = process.memoryUsage().rss
const watched = watchTheLoop()
const started = performance.now()
await store.log.append({ by: 'the bench', why: `${count} made statements` }, madeEntries(count))
const appended = performance.now() - started
const { block, rss } = watched()
await store.close()
const told: Appended = { appended, block, grown: rss - before }
process.send?.(told, () => process.exit(0))

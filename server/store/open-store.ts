import type { StoreConfig } from '../config.ts'
import type { Projector } from './reading.ts'
import type { RevisionDigests } from './statement-log.ts'
import type { Store } from './store.ts'

/**
 * Opens the configured store. Each adapter is loaded only when it is the one asked for: a driver costs start-up time. An older file is brought up to date
 * first; `say` is told in a line now and then how far that is. A store from before there were digests gets them; those of `known` revisions as they are known.
 * `projector` gives what a reading is made by, to a store that keeps one.
 * Throws `StoreUnusable` or `StoreUnavailable` with one sentence.
 */
export async function openStore(
  config: StoreConfig,
  say: (line: string) => void = () => undefined,
  known: () => Promise<readonly RevisionDigests[]> = async () => [],
  projector?: () => Promise<Projector>,
): Promise<Store> {
  if (config.kind === 'neo4j') {
    const { openNeo4jStore } = await import('./neo4j/neo4j-store.ts')
    return openNeo4jStore({ ...config, known, projector })
  }
  const { openEmbeddedStore } = await import('./embedded/embedded-store.ts')
  return openEmbeddedStore({ folder: config.folder, say, known })
}

import type { StoreConfig } from '../config.ts'
import type { Store } from './store.ts'

/**
 * Opens the configured store. Each adapter is loaded only when it is the one asked for: a driver costs start-up time.
 * Throws `StoreUnusable` or `StoreUnavailable` with one sentence.
 */
export async function openStore(config: StoreConfig, clock: () => Date = () => new Date()): Promise<Store> {
  if (config.kind === 'neo4j') {
    const { openNeo4jStore } = await import('./neo4j/neo4j-store.ts')
    return openNeo4jStore({ ...config, clock })
  }
  const { openEmbeddedStore } = await import('./embedded/embedded-store.ts')
  return openEmbeddedStore({ folder: config.folder, clock })
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import type { StoresUnderTest } from './stores-under-test.ts'

/** Embedded stores in temporary folders, and their removal. */
export function embeddedStores(): StoresUnderTest & { readonly folder: () => string; readonly remove: () => void } {
  let folder = ''
  const remove = (): void => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true })
  }
  return {
    folder: () => folder,
    openEmpty: (options) => {
      remove()
      folder = mkdtempSync(join(tmpdir(), 'entente-'))
      return openEmbeddedStore({ folder, ...options })
    },
    openAgain: (options) => openEmbeddedStore({ folder, ...options }),
    remove,
  }
}

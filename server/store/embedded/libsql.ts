import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Libsql from 'libsql'

const require = createRequire(import.meta.url)

/**
 * The libsql driver.
 *
 * It finds out for which C library its binary must be by `process.report.getReport()` and by loading `child_process`, which takes longer
 * than all the rest of opening a store. Where that is certain from one small file, stand-ins tell it so; elsewhere it looks for itself.
 */
export function loadLibsql(): typeof Libsql {
  const libc = certainLibc()
  if (libc === null) return require('libsql') as typeof Libsql
  const target = `linux-${process.arch}-${libc === 'glibc' ? 'gnu' : 'musl'}`
  const placed = [
    standIn('detect-libc', { GLIBC: 'glibc', MUSL: 'musl', familySync: () => libc }),
    standIn('@neon-rs/load', { currentTarget: () => target, load: () => undefined }),
  ]
  try {
    return require('libsql') as typeof Libsql
  } catch {
    // Its binary is not where it should be: libsql's own search may still find one, and says best what is wrong.
    remove(placed)
    return require('libsql') as typeof Libsql
  } finally {
    // Another package that asks for the same module gets the real one.
    remove(placed)
  }
}

function certainLibc(): 'glibc' | 'musl' | null {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) return null
  try {
    const ldd = readFileSync('/usr/bin/ldd', 'latin1')
    const [glibc, musl] = [ldd.includes('GNU C Library'), ldd.includes('musl')]
    return glibc === musl ? null : glibc ? 'glibc' : 'musl'
  } catch {
    // There is no ldd to read: libsql has other ways to find out.
    return null
  }
}

/** Puts exports in the place of a module of libsql's that nobody has loaded yet; null where it is loaded, or not used any more. */
function standIn(name: string, exports: unknown): string | null {
  try {
    const path = createRequire(require.resolve('libsql')).resolve(name)
    if (require.cache[path] !== undefined) return null
    require.cache[path] = { exports, loaded: true } as NodeJS.Module
    return path
  } catch {
    return null
  }
}

function remove(placed: readonly (string | null)[]): void {
  for (const path of placed) if (path !== null) delete require.cache[path]
}

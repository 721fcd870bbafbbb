import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Imports and re-exports that run when the module does; `import type` and `import()` do not. */
const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?from\s+)?['"](\.[^'"]+\.tsx?)['"]/gm

/** Our own modules that run before the first picture: the entries and whatever is statically imported from them, by absolute path. */
export function firstModules(...entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const follow = (path: string): void => {
    if (found.has(path) || !existsSync(path)) return
    found.add(path)
    for (const [, imported = ''] of readFileSync(path, 'utf8').matchAll(STATIC)) follow(join(dirname(path), imported))
  }
  entries.forEach(follow)
  return found
}

// Builds every part into dist, stale or not.
// usage: node scripts/build.mjs

import { allParts } from './parts.mjs'
import { NotReady } from './step.mjs'

try {
  for (const part of allParts()) await part.build()
} catch (error) {
  if (!(error instanceof NotReady)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

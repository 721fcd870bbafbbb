import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '../../server/project-root.ts'
import { repeated } from './repeated.ts'
import { report } from './report.ts'
import { runOf } from './run.ts'

// usage: npm run fuzz [-- --requests 100000] [--seed 7] [--only 123] [--write]
// Sends hostile requests to a server of its own; prints each fault with the way to repeat it and a table at the end, with --write into docs/fuzz.md too.
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    only: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
  },
})
const [seed, requests, ...only] = [values.seed, values.requests, ...(values.only ?? [])].map(Number)
if (seed === undefined || requests === undefined || ![seed, requests, ...only].every(Number.isSafeInteger)) {
  process.stderr.write('--requests, --seed and --only take whole numbers\n')
  process.exit(2)
}

process.stdout.write(`seed ${seed}\n`)
const run = await runOf(
  { seed, requests, patience: 120_000, ...(only.length > 0 ? { only } : {}) },
  ({ number, kind, what }, world) => {
    process.stdout.write(`${number} (${kind}): ${what}\n    ${repeated(seed, number, world)}\n`)
  },
)
const text = report(run, seed)
process.stdout.write(text)
if (values.write) writeFileSync(join(projectRoot(), 'docs', 'fuzz.md'), text)
if (run.faults.length > 0) process.exitCode = 1

import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '../server/project-root.ts'
import { table } from './table.ts'

/** The rows of the table: a file each, loaded when it is measured. */
const ROWS = {
  'first-answer': async () => (await import('./first-answer.ts')).firstAnswer,
  'known-question': async () => (await import('./known-question.ts')).knownQuestion,
  'uncached-question': async () => (await import('./uncached-question.ts')).uncachedQuestion,
  'stale-answers': async () => (await import('./stale-answers.ts')).staleAnswers,
  'diff-of-years': async () => (await import('./diff-of-years.ts')).diffOfYears,
  'warm-selection': async () => (await import('./warm-selection.ts')).warmSelection,
  'large-start': async () => (await import('./large-start.ts')).largeStart,
  contradictions: async () => (await import('./contradictions.ts')).contradictions,
  million: async () => (await import('./million.ts')).million,
  dearest: async () => (await import('./dearest.ts')).dearest,
  'dearest-refusals': async () => (await import('./dearest-refusals.ts')).dearestRefusals,
  'dearest-among-many': async () => (await import('./dearest.ts')).dearestAmongMany,
  'bare-load': async () => (await import('./bare-load.ts')).bareLoad,
} as const

// usage: npm run bench [-- --rounds 7] [--only known-question] [--write]
// Prints medians and ratios as a table, with --write into docs/benchmarks.md too; asserts nothing, since a busy machine proves nothing.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const names = Object.keys(ROWS) as (keyof typeof ROWS)[]
const wrong = (values.only ?? []).filter((name) => !names.some((known) => known === name))
if (!Number.isInteger(rounds) || rounds < 1 || wrong.length > 0) {
  process.stderr.write(
    wrong.length > 0
      ? `--only: there is no row ${wrong.join(', ')}; use one of ${names.join(', ')}\n`
      : `--rounds is ${JSON.stringify(values.rounds)}: give a whole number from 1 on, at least 7 for a median to mean much\n`,
  )
  process.exit(2)
}

const load = loadavg()
const measured = []
for (const name of names) {
  if (values.only !== undefined && !values.only.includes(name)) continue
  const found = await (await ROWS[name]())(rounds)
  for (const row of Array.isArray(found) ? found : [found]) {
    measured.push(row)
    process.stderr.write(`${row.what}: ${row.ratio.toFixed(2)}\n`)
  }
}
const text = table(measured, rounds, [load, loadavg()])
process.stdout.write(text)
if (values.write) writeFileSync(join(projectRoot(), 'docs', 'benchmarks.md'), text)

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '../../server/project-root.ts'
import { mutate } from './mutate.ts'
import { PARTS } from './parts.ts'
import { type Found, foundIn, sentenceOf } from './survivors.ts'
import { LEAST, scoreOf, tableOf, withTable } from './table.ts'

// usage: npm run mutate [-- time queries claims answers] [--file server/queries/track.ts] [--workers 2] [--force] [--write]
// Changes the law a little, each time in one place, and looks whether its quick tests notice. Prints what lives and is not written down in survivors.ts, and a table, with --write into docs/testing.md too.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string', multiple: true },
    workers: { type: 'string', default: '2' },
    force: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const unknown = positionals.filter((part) => !(part in PARTS))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no part ${unknown.join(', ')}: use ${Object.keys(PARTS).join(', ')}, or none for all.\n`,
  )
  process.exit(2)
}

if (values.write && (positionals.length > 0 || values.file !== undefined)) {
  process.stderr.write('--write is for a run of all parts: the table has a row for each\n')
  process.exit(2)
}

const asked = Object.entries(PARTS).filter(
  ([part, folder]) =>
    (positionals.length === 0 || positionals.includes(part)) &&
    (values.file === undefined || values.file.some((file) => file.startsWith(folder))),
)
const found: Found[] = []
for (const [part, folder] of asked) {
  const files = values.file?.filter((file) => file.startsWith(folder))
  found.push(
    foundIn(
      part,
      folder,
      await mutate(part, files ?? [`${folder}/**/*.ts`], { workers: Number(values.workers), force: values.force }),
    ),
  )
}
for (const { unlooked } of found) for (const mutant of unlooked) process.stdout.write(`${sentenceOf(mutant)}\n`)
process.stdout.write(`${tableOf(found)}\n`)
if (values.write) {
  const page = join(projectRoot(), 'docs', 'testing.md')
  writeFileSync(page, withTable(page, found))
}
// Who asks of one file wants to see what lives in it, not to be told that a file is little.
if (values.file === undefined && found.some((one) => scoreOf(one) < LEAST)) process.exitCode = 1

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSeed } from '../../seed/check.ts'
import { recordRevision } from '../../seed/record.ts'

// Records one revision after another until it is killed; says so once, after the first.
const seed = process.argv[2] ?? ''
for (let i = 0; ; i++) {
  const title = `Gazette ${process.pid} ${i} ${'x'.repeat(200_000)}`
  writeFileSync(
    join(seed, 'facts', 'sources.yaml'),
    `sources:\n  - { id: gazette, title: ${title}, standing: official }\n`,
  )
  await recordRevision(await checkSeed(seed), {
    seed,
    by: 'tests',
    why: `round ${i}`,
    retract: false,
    clock: () => new Date(),
  })
  if (i === 0) process.stdout.write('recording\n')
}

// Everything about the sources that can be checked without running them; what the build server checks too.
// usage: npm run check      all of it, with every failure      node scripts/check.mjs types lint      only these

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './step.mjs'

const tsx = 'node_modules/tsx/dist/cli.mjs'

/** The parts of the check, by name. @type {Record<string, () => string | null>} each answers what is wrong, null for nothing */
const checks = {
  types: () => run('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'),
  lint: () => run('node_modules/@biomejs/biome/bin/biome', 'check', '--colors=off'),
  imports: () =>
    run(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err-long',
      ...sources,
    ),
  generated: () => generatedIsCurrent(),
  licences: () => run('scripts/licences.mjs'),
  cypher: () => run(tsx, 'test/neo4j/lint-cypher.ts'),
  // Where what is published is known, a number that is taken there is found before the two are brought together.
  seed: () => run(tsx, 'seed/main.ts', '--check', ...(isKnown(PUBLISHED) ? ['--against', PUBLISHED] : [])),
}

/** Where others have the project from. */
const PUBLISHED = 'origin/main'

/** @param {string} ref */
function isKnown(ref) {
  return spawnSync('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { cwd: root }).status === 0
}

/** The folders whose imports are ruled. */
const sources = ['schema', 'server', 'seed', 'web', 'test', 'bench']

/** What `npm run codegen` runs. */
const generators = [
  'scripts/seed-instants.ts',
  'scripts/words/compile.ts',
  'server/graphql/print-schema.ts',
  'web/codegen.ts',
]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in checks))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no check ${unknown.join(', ')}: use ${Object.keys(checks).join(', ')}, or none for all.\n`,
  )
  process.exit(2)
}

const failed = []
for (const name of asked.length > 0 ? asked : Object.keys(checks)) {
  const problem = checks[name]()
  process.stdout.write(`${problem === null ? 'ok    ' : 'FAILED'}  ${name}\n`)
  if (problem === null) continue
  failed.push(name)
  process.stdout.write(`${problem.trimEnd()}\n\n`)
}
if (failed.length > 0) process.exitCode = 1

function generatedIsCurrent() {
  const before = readGenerated()
  for (const generator of generators) {
    const problem = run(tsx, generator)
    if (problem !== null) return problem
  }
  const after = readGenerated()
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
  return stale.length === 0
    ? null
    : `${stale.join(', ')} was not what the code says; it is now: read the difference and commit it.`
}

/** The text of each generated file there is, by path. */
function readGenerated() {
  const folders = ['schema/words/generated', 'server/answers/generated', 'web/src/api/generated']
  const made = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const paths = ['schema/schema.graphql', ...made.filter((path) => path.endsWith('.ts'))]
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/** @param {...string} command  for Node  @returns {string | null} what it printed where it failed */
function run(...command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return status === 0 ? null : `${stdout}${stderr}` || `node ${command.join(' ')} ended with ${status} and said nothing`
}

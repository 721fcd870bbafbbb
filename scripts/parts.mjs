import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NotReady, root, runStep } from './step.mjs'

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} what       how a progress line names its build
 * @property {readonly string[]} folders  read whole
 * @property {readonly string[]} files
 * @property {(path: string) => boolean} counts  whether a file in the folders is part of the build
 * @property {string} output     missing means stale, whatever the hash says
 * @property {readonly string[]} command  for Node, from the project's folder
 */

const isTest = (/** @type {string} */ path) => /\.test\.tsx?$/.test(path)
const isCode = (/** @type {string} */ path) => /\.tsx?$/.test(path) && !isTest(path)

/** What is built into dist. Each is built by itself, when something that goes into it changed. @type {readonly Part[]} */
const parts = [
  {
    name: 'server',
    what: 'Building the server',
    folders: ['server', 'schema', 'seed'],
    files: ['package-lock.json', 'scripts/build-server.mjs', 'scripts/launch-server.cjs', 'web/views.ts'],
    counts: isCode,
    output: 'dist/server.cjs',
    command: ['scripts/build-server.mjs'],
  },
  {
    name: 'web',
    what: 'Building the page',
    folders: ['web', 'schema'],
    files: ['package-lock.json', 'scripts/parts.mjs'],
    counts: (path) => !isTest(path),
    output: 'dist/web/index.html',
    command: ['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
  },
]

const recordPath = join(root, 'dist', '.built')

/** The parts that have to be built before the server can start as its sources say. Empty when dist is current. */
export function staleParts() {
  const built = readRecord()
  return parts
    .filter((part) => built[part.name] !== hashOf(part) || !existsSync(join(root, part.output)))
    .map((part) => ({ name: part.name, build: () => build(part) }))
}

/** Every part, stale or not. */
export const allParts = () => parts.map((part) => ({ name: part.name, build: () => build(part) }))

/** @param {Part} part */
async function build(part) {
  // Taken before: a file saved during the build makes it stale again.
  const hash = hashOf(part)
  const { code, output } = await runStep(part.what, process.execPath, part.command)
  if (code !== 0) {
    process.stderr.write(output)
    throw new NotReady(`${part.what} failed, as said above: correct it, then run the command again.`)
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(recordPath, `${JSON.stringify({ ...readRecord(), [part.name]: hash }, null, 2)}\n`)
}

/** @returns {Record<string, string>} the hash that each part was built from */
function readRecord() {
  try {
    return JSON.parse(readFileSync(recordPath, 'utf8'))
  } catch {
    // Missing or cut short: nothing is known to be current.
    return {}
  }
}

/** @param {Part} part */
function hashOf(part) {
  const hash = createHash('sha256')
  for (const path of [...part.files, ...part.folders.flatMap((folder) => filesIn(folder).filter(part.counts))]) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} folder  @returns {string[]} every file below it, sorted, as paths from the project's folder */
function filesIn(folder) {
  if (folder === 'seed/facts' || folder === 'seed/log') return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return filesIn(path)
      return entry.isFile() ? [path] : []
    })
}

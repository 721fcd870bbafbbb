// Lists under which licences the packages of the lock file may be used, and fails where one is not among those that go with ours.
// usage: npm run licences      node scripts/licences.mjs <lock file>      of another lock file

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './step.mjs'

/** What may be shipped with the program: each asks for no more than to keep its notice. */
const SHIPPED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Python-2.0']

/** What may be used to make and try it, and is shipped to nobody. CC-BY-4.0 is that of tables of browsers, which Babel brings. */
const USED = [...SHIPPED, 'CC-BY-4.0', 'MPL-2.0', 'Unlicense']

/** Packages whose package.json does not name its licence in the field for it: what their own files say, read by somebody. @type {Record<string, string>} */
const READ_BY_HAND = {
  // "licenses": [{ "type": "MIT" }] and a LICENSE file with its text, all three; they come with the tests' Docker client.
  buildcheck: 'MIT',
  'cpu-features': 'MIT',
  ssh2: 'MIT',
}

/** Packages for development that are bundled into the page, and so are shipped with all that they bring. */
const BUNDLED = ['react', 'react-dom', 'cytoscape', 'graphiql', '@graphiql/toolkit']

/** @typedef {{ version?: string, license?: string, dev?: boolean, dependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Package */

const lockFile = process.argv[2] ?? join(root, 'package-lock.json')
const { '': _own, ...packages } = /** @type {Record<string, Package>} */ (
  JSON.parse(readFileSync(lockFile, 'utf8')).packages
)
const bundled = broughtBy(BUNDLED)

/** @type {Map<string, string[]>} */
const found = new Map()
const wrong = []
for (const [path, { version, license, dev: isDev }] of Object.entries(packages)) {
  const name = nameAt(path)
  const dev = isDev && !bundled.has(name)
  const licence = license ?? READ_BY_HAND[name]
  const allowed = dev ? USED : SHIPPED
  if (licence === undefined)
    wrong.push(`${name} ${version} names no licence: read its files, then enter it in scripts/licences.mjs`)
  else if (!isAmong(licence, allowed)) {
    const what = dev ? 'is used under' : 'would be shipped under'
    wrong.push(
      `${name} ${version} ${what} ${licence}, which is not allowed: take another package, or decide on it in scripts/licences.mjs`,
    )
  }
  const kind = `${dev ? 'used to make and try it' : 'shipped'}: ${licence ?? 'none named'}`
  found.set(kind, [...(found.get(kind) ?? []), `${name} ${version}`])
}

for (const kind of [...found.keys()].sort()) {
  const names = [...new Set(found.get(kind))].sort()
  process.stdout.write(`${kind} (${names.length})\n  ${names.join(', ')}\n`)
}
for (const sentence of wrong) process.stderr.write(`${sentence}\n`)
if (wrong.length > 0) process.exitCode = 1

/** @param {string} path */
function nameAt(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/** The names of packages and of all that they depend on, in whatever version. @param {readonly string[]} names */
function broughtBy(names) {
  const brought = new Set(names)
  for (const name of brought) {
    for (const [path, { dependencies, peerDependencies }] of Object.entries(packages)) {
      if (nameAt(path) !== name) continue
      for (const other of Object.keys({ ...dependencies, ...peerDependencies })) brought.add(other)
    }
  }
  return brought
}

/** Whether an SPDX expression gives us a licence that is allowed. @param {string} expression @param {readonly string[]} allowed @returns {boolean} */
function isAmong(expression, allowed) {
  const plain = expression.replace(/^\((.*)\)$/, '$1')
  if (/[()]/.test(plain)) return false
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((one) => allowed.includes(one.trim())))
}

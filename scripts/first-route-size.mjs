// How much JavaScript the page needs before its first picture of the network stands, compressed: what index.html loads,
// the view that the plain address shows, and whatever these import statically, in however many files they come. What is
// imported later (Cytoscape, GraphiQL) is not in it. The reader's words come beside it, a file for each language: they
// are said and not limited here.
// usage: node scripts/first-route-size.mjs      exit code 1 over the limit; needs a built page

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './step.mjs'

const limit = 85_000
const web = join(root, 'dist', 'web')
// `VIEWS[0]` of web/views.ts; see web/vite.config.ts.
const firstView = 'src/views/network/view.ts'

const manifest = JSON.parse(readFileSync(join(web, '.vite', 'manifest.json'), 'utf8'))
const page = readFileSync(join(web, 'index.html'), 'utf8')
const loaded = [...page.matchAll(/(?:src|href)="\/?([^"]+\.m?js)"/g)].map((match) => match[1])
if (loaded.length === 0) {
  process.stderr.write('dist/web/index.html loads no script: run `npm run build`, or look at how the page is built.\n')
  process.exit(1)
}
const entries = Object.entries(manifest)
const sources = [
  ...entries.filter(([, { file }]) => loaded.includes(file)).map(([source]) => source),
  // A view that has no file of its own is in that of the page.
  ...(firstView in manifest ? [firstView] : []),
]
const files = [...new Set([...loaded, ...sources.flatMap((source) => [...staticallyFrom(source)])])]

let total = 0
for (const file of files) {
  const bytes = gzipSync(readFileSync(join(web, file)), { level: 9 }).length
  total += bytes
  process.stdout.write(`${bytes.toString().padStart(8)}  ${file}\n`)
}
process.stdout.write(`${total.toString().padStart(8)}  bytes gzip before the first picture, of ${limit} allowed\n`)
const words = manifest['../schema/words/generated/en/first.ts']?.file
if (words !== undefined) {
  const bytes = gzipSync(readFileSync(join(web, words)), { level: 9 }).length
  process.stdout.write(`${bytes.toString().padStart(8)}  ${words} beside it\n`)
}
if (total > limit) {
  process.stderr.write('Too much: load by import() what the first picture does not need.\n')
  process.exitCode = 1
}

/** The file of a source and those of all that it imports statically. */
function staticallyFrom(source, found = new Set()) {
  const { file, imports = [] } = manifest[source]
  if (found.has(file)) return found
  found.add(file)
  for (const imported of imports) staticallyFrom(imported, found)
  return found
}

// How much JavaScript the page needs before its first picture: what index.html loads, compressed. What is imported
// later (Cytoscape, GraphiQL) is not in it. What comes beside it, asked for by its first lines (the first view, the
// reader's words), is said and not limited here.
// usage: node scripts/first-route-size.mjs      exit code 1 over the limit; needs a built page

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './step.mjs'

const limit = 85_000
const web = join(root, 'dist', 'web')

const page = readFileSync(join(web, 'index.html'), 'utf8')
const files = [...new Set([...page.matchAll(/(?:src|href)="\/?([^"]+\.m?js)"/g)].map((match) => match[1]))]
if (files.length === 0) {
  process.stderr.write('dist/web/index.html loads no script: run `npm run build`, or look at how the page is built.\n')
  process.exit(1)
}

let total = 0
for (const file of files) {
  const bytes = gzipSync(readFileSync(join(web, file)), { level: 9 }).length
  total += bytes
  process.stdout.write(`${bytes.toString().padStart(8)}  ${file}\n`)
}
process.stdout.write(`${total.toString().padStart(8)}  bytes gzip before the first picture, of ${limit} allowed\n`)
const manifest = JSON.parse(readFileSync(join(web, '.vite', 'manifest.json'), 'utf8'))
for (const source of ['src/views/network/view.ts', '../schema/words/generated/en/first.ts']) {
  const file = manifest[source]?.file
  if (file === undefined) continue
  const bytes = gzipSync(readFileSync(join(web, file)), { level: 9 }).length
  process.stdout.write(`${bytes.toString().padStart(8)}  ${file} beside it\n`)
}
if (total > limit) {
  process.stderr.write('Too much: load by import() what the first picture does not need.\n')
  process.exitCode = 1
}

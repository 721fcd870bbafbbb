import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import { assert, source } from './statements.ts'

// Run by `embedded-read-only.test.ts` as a process of its own: opens a store and says so; then for each line that it is told, "read" or "append", says how many
// revisions were read, or the sentence by which it was refused.
const [folder = ''] = process.argv.slice(2)

const say = (line: string): void => void writeSync(1, `${line}\n`)
const store = await openEmbeddedStore({ folder })
say(`opened; ${store.onlyRead ?? 'may be written to'}`)

async function revisionsRead(): Promise<number> {
  let revisions = 0
  for await (const entry of store.log.read(0)) if (entry.op === 'revision') revisions += 1
  return revisions
}

for await (const told of createInterface({ input: process.stdin })) {
  try {
    if (told === 'append') await store.log.append({ by: 'a reader', why: 'tries' }, assert(source('source/tried')))
    say(`${await revisionsRead()} revisions, ${(await store.reachable()) ? 'reachable' : 'away'}`)
  } catch (error) {
    say(`${(error as Error).name}: ${(error as Error).message}`)
  }
}
await store.close()

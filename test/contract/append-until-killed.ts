import { writeSync } from 'node:fs'
import type { Statement } from '../../schema/statement.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import type { Entry } from '../../server/store/statement-log.ts'

// Run by `kill.test.ts` as a process of its own: appends revision after revision and says so, until it is killed.
// Arguments: the folder, and how many entries a revision has.
const [folder = '', size = '1'] = process.argv.slice(2)

const store = await openEmbeddedStore({ folder })
writeSync(1, 'open\n')
for (let turn = 0; ; turn++) {
  const { number } = await store.log.append(
    { by: 'a process', why: `with ${size} entries` },
    entriesOf(turn, Number(size)),
  )
  // Straight to the descriptor: what is acknowledged must not wait in a buffer of the process that dies.
  writeSync(1, `${number}\n`)
}

async function* entriesOf(turn: number, count: number): AsyncGenerator<Entry> {
  for (let i = 0; i < count; i++) yield { op: 'assert', statement: sourceOf(`source/${process.pid}-${turn}/${i}`) }
}

function sourceOf(id: string): Statement {
  return { kind: 'source', v: 1, id, standing: 'register', title: `Tài liệu ${id}`, note: 'x'.repeat(300) }
}

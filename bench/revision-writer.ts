import { openStore } from '../server/store/open-store.ts'
import { nextName } from './next-name.ts'

/**
 * A process that writes a revision into an embedded store every so many milliseconds, beside the server that reads it: `revision-writer.ts <folder> <every>`. It says over the
 * channel which number it is about to write, and then that it has.
 */
const [folder = '', every = '10000'] = process.argv.slice(2)
const store = await openStore({ kind: 'embedded', folder })
const first = (await store.log.head())?.number ?? 0
for (let number = first + 1; process.connected; number++) {
  process.send?.({ about: number })
  await store.log.append({ by: 'bench', why: `no. ${number}` }, [nextName(number)])
  process.send?.({ written: number })
  await new Promise((resolve) => setTimeout(resolve, Number(every)))
}
await store.close()

import { parseArgs } from 'node:util'
import { BadUsage, type Command, counted, Failure, say } from './command.ts'
import { withStore } from './with-store.ts'

/** So many sentences about damage are printed, at most. */
const SHOWN = 40

/** Checks the whole store, and says what is damaged in it, a sentence each; changes nothing. */
export const logVerify: Command = {
  usage: [
    [
      'log verify',
      'check that all that is stored is what was written: digests, chain, rows, what they are found by; exit code 1 where not',
    ],
  ],
  async run(args) {
    try {
      parseArgs({ args: [...args], options: {} })
    } catch (cause) {
      throw new BadUsage((cause as Error).message, { cause })
    }
    await withStore(async (store) => {
      const { revisions, entries, rows, damaged, left } = await store.check()
      for (const { message } of damaged.slice(0, SHOWN)) say(message)
      const looked = `${counted(revisions, 'revision')} with ${counted(entries, 'line')} against their digests and the chain, ${counted(rows, 'row')} one by one, and what they are found by`
      if (damaged.length > 0)
        throw new Failure(
          `${counted(damaged.length, 'damage')} found${damaged.length > SHOWN ? ` (${SHOWN} of them above)` : ''}; as they were written are ${looked}`,
        )
      say(`checked ${looked}: all is as it was written${left === undefined ? '' : `; not looked at: ${left}`}`)
    })
  },
}

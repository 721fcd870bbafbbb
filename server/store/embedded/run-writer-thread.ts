import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { Revision } from '../../../schema/revision.ts'
import type { CheckOptions } from './check-thread.ts'
import { runCheck } from './run-check.ts'
import { Writer, type WriterOptions } from './writer.ts'
import type { Ask, Say } from './writer-thread.ts'

// The far side of the store's threads. One that writes does one thing after another, and says of each that it is done or why not; one that checks makes one check.

if (parentPort === null) throw new Error('run-writer-thread is started by a store, as a thread')
const given = workerData as WriterOptions | CheckOptions
if ('check' in given) void runCheck(parentPort, given)
else run(parentPort, new Writer(given))

function run(port: MessagePort, writer: Writer): void {
  let tell: (now: number) => void = () => undefined
  const say = (said: Say): void => port.postMessage(said)
  const askTheTime = (): Promise<number> =>
    new Promise((resolve) => {
      tell = resolve
      say('what time is it?')
    })
  const doIt = async (ask: Exclude<Ask, { readonly now: number }>): Promise<Revision | null> => {
    switch (ask.do) {
      case 'begin':
        await writer.begin(ask.expected)
        return null
      case 'add':
        await writer.add(ask.rows)
        return null
      case 'finish':
        return writer.finish(ask.reason, ask.expected, askTheTime)
      case 'give up':
        await writer.giveUp()
        return null
      case 'close':
        await writer.close()
        return null
    }
  }
  port.on('message', (ask: Ask) => {
    if ('now' in ask) {
      tell(ask.now)
      return
    }
    doIt(ask).then(
      (done) => {
        say({ done })
        // Nothing left to wait for: the thread ends by itself.
        if (ask.do === 'close') port.close()
      },
      ({ name, message, stack }: Error) => say({ failed: { name, message, stack } }),
    )
  })
}

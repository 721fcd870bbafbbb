import type { MessagePort } from 'node:worker_threads'
import { checkFile } from './check-file.ts'
import { type Checked, type CheckOptions, REST } from './check-thread.ts'

/** The far side of a thread that checks: makes one check, says what came of it, and ends. */
export async function runCheck(port: MessagePort, { check, isStill }: CheckOptions): Promise<void> {
  let isStopped = false
  port.once('message', () => {
    isStopped = true
  })
  const pause = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, REST))
    if (isStopped) throw new Stopped()
  }
  try {
    const { damaged, ...report } = await checkFile(check, isStill, pause)
    const told = damaged.map(({ message, damage }) => ({ message, damage }))
    port.postMessage({ ...report, damaged: told } satisfies Checked)
  } catch (error) {
    if (!(error instanceof Stopped)) port.postMessage({ failed: (error as Error).message } satisfies Checked)
  } finally {
    port.close()
  }
}

class Stopped extends Error {}

import { type ChildProcess, spawn } from 'node:child_process'
import { projectRoot } from '../../server/project-root.ts'

const running = new Set<ChildProcess>()

/** Ends whatever was started and still runs. */
export function killServers(): void {
  for (const child of running) child.kill('SIGKILL')
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the built server on a free port; `args` are Node's own. `address` is rejected with what it said where it ends before it has one. */
export function startServer(env: Record<string, string>, args: readonly string[] = []) {
  const child = spawn(process.execPath, [...args, 'dist/server.cjs'], {
    cwd: projectRoot(),
    env: {
      ...process.env,
      ENTENTE_STORE: 'embedded',
      HOST: '127.0.0.1',
      PORT: '0',
      ENTENTE_SLOW_REQUEST: '100000',
      ...env,
    },
  })
  running.add(child)
  let [out, err] = ['', '']
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code, out, err })
    }),
  )
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      const found = /Entente is at (\S+)/.exec(out)?.[1]
      if (found !== undefined) resolve(found)
    })
    void ended.then(({ err: said }) => reject(new Error(said)))
  })
  // Whoever waits only for the end is not told of the address that never came.
  address.catch(() => undefined)
  return { child, address, ended }
}

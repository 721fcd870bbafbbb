import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '../../server/store/open-store.ts'
import type { StatementLog } from '../../server/store/statement-log.ts'
import { seededFolder } from '../fixtures/seeded-folder.ts'

/** A server of its own, with the seed in a folder that goes when it does. */
export interface Running {
  readonly address: string
  /** Stops answering, as a server does that is killed. */
  kill(): Promise<void>
  /** Answers again at the same address, from the same folder. */
  revive(): Promise<void>
  close(): Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Starts the server that was built on a free port, with `settings` of its own: `npm test` builds what is stale first. What `record` appends to the seed's log is there before the
 * page is.
 */
export async function startServer(
  record?: (log: StatementLog) => Promise<void>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> {
  for (const built of ['dist/server.cjs', 'dist/web/index.html'])
    if (!existsSync(join(root, built))) throw new Error(`${built} has not been built: run npm run build`)
  const folder = await seededFolder()
  if (record !== undefined) {
    const store = await openStore({ kind: 'embedded', folder })
    await record(store.log)
    await store.close()
  }
  let { child, address } = await start(folder, 0, settings)
  const port = Number(new URL(address).port)
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }
  const revive = async (): Promise<void> => {
    ;({ child, address } = await start(folder, port, settings))
  }
  return {
    address,
    kill,
    revive,
    close: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function start(
  folder: string,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['dist/server.cjs'], {
    cwd: root,
    env: {
      ...process.env,
      ENTENTE_STORE: 'embedded',
      ENTENTE_DATA: folder,
      HOST: '127.0.0.1',
      PORT: String(port),
      NODE_ENV: 'production',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString()
      const found = /http:\/\/[\d.]+:\d+/.exec(said)
      if (found) resolve(found[0])
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened: ${said}`)))
  })
  return { child, address }
}

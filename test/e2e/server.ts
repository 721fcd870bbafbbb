import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '../../server/store/open-store.ts'
import type { StatementLog } from '../../server/store/statement-log.ts'

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
 * Starts the server from its sources on a free port, with `settings` of its own; the page must have been built. What `record` appends to the seed's log is there before the page is.
 */
export async function startServer(
  record?: (log: StatementLog) => Promise<void>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> {
  if (!existsSync(join(root, 'dist/web/index.html'))) throw new Error('the page has not been built: run npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'entente-e2e-'))
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
  if (record !== undefined) {
    await kill()
    const store = await openStore({ kind: 'embedded', folder })
    await record(store.log)
    await store.close()
    await revive()
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
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
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

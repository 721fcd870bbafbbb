// Server and page with reload, in one command; Ctrl-C ends both.
// usage: npm run dev      the page is at the address that Vite prints, the API on PORT (default 4000)

import { spawn } from 'node:child_process'
import { root } from './step.mjs'

const host = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 4000)

const commands = [
  { args: ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'server/main.ts'], env: {} },
  {
    args: ['node_modules/vite/bin/vite.js', '--config', 'web/vite.config.ts', '--clearScreen', 'false'],
    // Vite serves beside the server and passes on what is the server's.
    env: { PORT: String(port + 1), ENTENTE_API: `http://${host}:${port}` },
  },
]
const children = commands.map(({ args, env }) =>
  spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
)

let running = children.length
let stopping = false

/** @param {number} code */
function stop(code) {
  if (stopping) return
  stopping = true
  process.exitCode = code
  for (const child of children) child.kill('SIGTERM')
}

for (const child of children) {
  child.on('exit', (code) => {
    running -= 1
    // One without the other is no use; the code tells npm which way it ended.
    stop(code ?? 1)
    if (running === 0) process.exit()
  })
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => stop(0))

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's folder, whatever folder a command is called from. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** A clone that cannot be made ready. The message is one sentence with its remedy. */
export class NotReady extends Error {}

/**
 * Runs a program to its end and says so when it takes longer than a second, then every ten.
 *
 * @param {string} what  what is done, as a progress line begins: "Installing packages"
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 where a signal ended it) and all it printed
 */
export function runStep(what, program, args, env = process.env) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  let said = false
  let next = 1
  const clock = setInterval(() => {
    if (seconds() < next) return
    process.stderr.write(said ? `${what} … ${seconds()} s\n` : `${what} …\n`)
    next = said ? next + 10 : 10
    said = true
  }, 250)

  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (/** @type {Buffer} */ bytes) => {
      output += bytes.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => {
      clearInterval(clock)
      reject(
        new NotReady(`${what} failed, ${program} could not be run (${error.message}): check that it is installed.`),
      )
    })
    child.on('close', (code) => {
      clearInterval(clock)
      if (said && code === 0) process.stderr.write(`${what}: done in ${seconds()} s\n`)
      resolve({ code: code ?? 1, output })
    })
  })
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './step.mjs'

/**
 * Runs `work` while no other command makes this clone ready: `npm start` and `npm test` begun together would build into each
 * other's files. A lock whose owner is gone is taken over.
 *
 * @param {() => Promise<void>} work
 */
export async function alone(work) {
  const folder = join(root, '.cache')
  const path = join(folder, 'prestart.lock')
  mkdirSync(folder, { recursive: true })
  for (let waited = 0; !take(path); waited += 200) {
    if (waited === 1000) process.stderr.write('Waiting for another command that is making this clone ready …\n')
    await sleep(200)
  }
  try {
    await work()
  } finally {
    rmSync(path, { force: true })
  }
}

/** @param {string} path */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    if (!isAlive(ownerOf(path))) rmSync(path, { force: true })
    return false
  }
}

/** @param {string} path  @returns {number} 0 where the lock is just being written or given back */
function ownerOf(path) {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch {
    // Given back meanwhile.
    return 0
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (pid === 0) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

// Asks the registry for known vulnerabilities of the packages in the lock file. A grave one in what is shipped is a failure; a registry that does not answer is none, and is said.
// usage: node scripts/audit.mjs

import { spawnSync } from 'node:child_process'
import { root } from './step.mjs'

const [program, before] =
  process.env.npm_execpath === undefined ? ['npm', []] : [process.execPath, [process.env.npm_execpath]]

const shipped = audit('--omit=dev')
if (typeof shipped === 'string') {
  process.stdout.write(`Known vulnerabilities were NOT checked: the registry does not answer npm audit (${shipped}).\n`)
} else {
  say('shipped', shipped)
  const all = audit()
  if (typeof all === 'object') say('shipped or used to make and try it', all)
  if ([...shipped.values()].some((severity) => severity === 'high' || severity === 'critical')) process.exitCode = 1
}

/**
 * @param {...string} options
 * @returns {Map<string, string> | string} the packages with a known vulnerability and how grave it is; a sentence where there was no answer
 */
function audit(...options) {
  const { stdout, error } = spawnSync(program, [...before, 'audit', '--json', ...options], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1e8,
    env: { ...process.env, npm_config_fetch_retries: '1' },
  })
  if (error !== undefined) return error.message
  try {
    const { vulnerabilities, message } = JSON.parse(stdout)
    if (vulnerabilities === undefined) return message ?? 'it said nothing'
    return new Map(Object.entries(vulnerabilities).map(([name, { severity }]) => [name, severity]))
  } catch {
    return 'what it said cannot be read'
  }
}

/** @param {string} what @param {Map<string, string>} found */
function say(what, found) {
  const named = [...found].map(([name, severity]) => `${name} (${severity})`)
  process.stdout.write(`${what}: ${named.length === 0 ? 'no known vulnerability' : named.join(', ')}\n`)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NotReady, root, runStep } from './step.mjs'

/**
 * Whether node_modules holds what the lock file names. Compares contents, not times: a clone, a copy and a
 * checkout of an older commit all change times and need not change packages.
 */
export function isInstalled() {
  const locked = packagesIn(join(root, 'package-lock.json'))
  // npm writes this one last, so it is missing after an install that was interrupted.
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (locked === null || installed === null) return false
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true
    const found = installed[path]
    if (found === undefined) return !isNeededHere(entry)
    return found.version === entry.version && found.integrity === entry.integrity
  })
}

/** Installs exactly what the lock file names. Throws `NotReady`. */
export async function install() {
  // The npm that runs us, so that an install with another one is never mixed in.
  const npm = process.env.npm_execpath
  const [program, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]]
  // Development packages too, even under NODE_ENV=production: the build needs them. No install scripts: every
  // native package here carries its binary, and scripts only compile optional extras that nothing uses.
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund']
  // npm's own waits between tries add up to a minute and more without a network. Who has set them is not overruled.
  const waits = {
    npm_config_fetch_retries: '2',
    npm_config_fetch_retry_mintimeout: '1000',
    npm_config_fetch_retry_maxtimeout: '5000',
  }
  const { code, output } = await runStep('Installing packages from the lock file', program, [...before, ...args], {
    ...waits,
    ...process.env,
  })
  if (code !== 0) throw new NotReady(whyInstallFailed(output))
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | null} null where there is no such file or it is not a lock file
 *
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null
  } catch {
    // Missing or cut short: both mean that it has to be installed.
    return null
  }
}

/** @param {LockedPackage} entry */
function isNeededHere({ optional, os, cpu, libc }) {
  if (!optional) return true
  // An optional package for exactly this platform is the binary of a package that cannot work without it. Which C
  // library is in use is not cheap to find out, so a package that depends on it is taken as not needed.
  if (os === undefined || libc !== undefined) return false
  return os.includes(process.platform) && (cpu === undefined || cpu.includes(process.arch))
}

/** @param {string} output  what npm printed */
function whyInstallFailed(output) {
  const code = /npm (?:error|ERR!) code (\S+)/.exec(output)?.[1]
  if (code !== undefined && /^(ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET)/.test(code)) {
    return `The packages could not be installed, npm's registry is not reachable (${code}): connect to the network, or point npm at a registry that is (npm config set registry …), then run the command again.`
  }
  if (code === 'EUSAGE') {
    return 'The packages could not be installed, package-lock.json does not fit package.json: run `npm install` and commit the lock file, then run the command again.'
  }
  if (code === 'ENOSPC')
    return 'The packages could not be installed, the disk is full: free about 400 MB, then run the command again.'
  const line = output.split('\n').find((text) => /npm (error|ERR!)/.test(text) && !/ code /.test(text))
  const reason = line?.replace(/^npm (error|ERR!)\s*/, '').trim() || code || 'npm said nothing'
  return `The packages could not be installed (${reason}): run \`npm ci\` to see all that npm says.`
}

// Makes a clone ready to run, and is quick when it is: installs what is missing, builds what is stale.
// usage: node scripts/prestart.mjs [install]      install: without the build
// Written with Node's own modules only, because nothing else is there on a fresh clone.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  refuse(
    `Node ${process.versions.node} is too old for Entente: install Node 20.19 or newer, then run the command again.`,
  )
}

// Loaded after the check above: an old Node gets its sentence, not a syntax error.
const { isInstalled, install } = await import('./install.mjs')
const { staleParts } = await import('./parts.mjs')
const { alone } = await import('./lock.mjs')
const { NotReady } = await import('./step.mjs')

const builds = process.argv[2] !== 'install'

try {
  if (!isInstalled() || (builds && staleParts().length > 0)) await alone(makeReady)
} catch (error) {
  if (!(error instanceof NotReady)) throw error
  refuse(error.message)
}

/** Asks again what is missing and stale: who had to wait may find it done. */
async function makeReady() {
  if (!isInstalled()) await install()
  if (!builds) return
  for (const part of staleParts()) await part.build()
}

/** @param {string} sentence */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

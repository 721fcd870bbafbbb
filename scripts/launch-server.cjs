'use strict'
// Starts the bundled server with V8's code cache: compiling the bundle anew costs more than everything else on the way to the first answer.
// The build puts the bundle's name here; its hash keeps a cache from being taken for another bundle's.
const { readFileSync, renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const vm = require('node:vm')

const bundle = join(__dirname, 'BUNDLE')
const cache = `${bundle}.${process.version}-${process.arch}.cache`

/** @returns {Buffer | undefined} */
function cached() {
  try {
    return readFileSync(cache)
  } catch {
    // None yet for this version of Node; one is written at the end.
    return undefined
  }
}

// The build writes ASCII only: one byte a character, and half the memory.
const source = readFileSync(bundle, 'latin1')
const cachedData = cached()
const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
  filename: bundle,
  ...(cachedData === undefined ? {} : { cachedData }),
  importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
})

if (cachedData === undefined || script.cachedDataRejected) {
  // At the end, when V8 has compiled what a run needs.
  process.once('exit', () => {
    try {
      const draft = `${cache}.${process.pid}`
      writeFileSync(draft, script.createCachedData())
      renameSync(draft, cache)
    } catch {
      // A folder that may not be written to: the next start compiles again.
    }
  })
}

const own = { exports: {} }
script.runInThisContext().call(own.exports, own.exports, require, own, bundle, __dirname)

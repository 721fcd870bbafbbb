#!/usr/bin/env node
// Runs the built command line, so that `npx entente …` works in a clone as it does where the package is installed.
import { existsSync } from 'node:fs'

const built = new URL('../dist/cli.js', import.meta.url)
if (existsSync(built)) await import(built.href)
else {
  process.stderr.write('entente: the command line is not built yet: run npm run build, then this again\n')
  process.exitCode = 1
}

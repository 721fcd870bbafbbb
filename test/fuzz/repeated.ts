import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requestOf } from './kinds.ts'
import type { KnownWorld } from './known-world.ts'

/** Writes the bytes of a request to a file, and says how it is sent again alone: by the generator, or by anything that writes a file to a connection. */
export function repeated(seed: number, number: number, world: KnownWorld): string {
  const { request } = requestOf(seed, number, world)
  const file = join(tmpdir(), `fuzz-${seed}-${number}.http`)
  writeFileSync(file, Buffer.concat(request.pieces.map(({ bytes }) => bytes)))
  return `npm run fuzz -- --seed ${seed} --only ${number}    or: nc 127.0.0.1 4000 < ${file}`
}

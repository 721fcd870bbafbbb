import { Chance } from './chance.ts'
import { ADDRESSES } from './hostile-addresses.ts'
import { BODIES } from './hostile-bodies.ts'
import { QUESTIONS } from './hostile-questions.ts'
import type { HostileRequest, Kind } from './hostile-request.ts'
import { SOCKETS } from './hostile-sockets.ts'
import type { KnownWorld } from './known-world.ts'

/** Every kind of hostile request. A run goes through them in turns, so that each is certain to occur. */
export const KINDS: readonly Kind[] = [...QUESTIONS, ...BODIES, ...ADDRESSES, ...SOCKETS]

/** The request of a number in the run of a seed: the same whenever it is made. */
export function requestOf(seed: number, number: number, world: KnownWorld): { kind: string; request: HostileRequest } {
  const kind = KINDS[number % KINDS.length]
  if (kind === undefined) throw new RangeError(`${number} is no number of a request`)
  return { kind: kind.name, request: kind.make(new Chance(seed, number), world) }
}

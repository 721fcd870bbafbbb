import { type Usage, type WatchedServer, watchedServer } from '../../bench/watched-server.ts'
import { faultsOf, isFaulty, tellings } from './judge.ts'
import { KINDS, requestOf } from './kinds.ts'
import { type KnownWorld, knownWorld } from './known-world.ts'
import { type Outcome, send } from './send.ts'

/** What a run goes through. */
export interface Wanted {
  readonly seed: number
  readonly requests: number
  /** The numbers of requests, where not all are wanted. */
  readonly only?: readonly number[]
  /** Milliseconds after which a request counts as hung. */
  readonly patience: number
}

/** Something that should not have come of a request. */
export interface Fault {
  readonly number: number
  readonly kind: string
  readonly what: string
}

/** What came of the requests of one kind. */
export interface Tally {
  requests: number
  /** How often each thing was answered: a code, or that there was an answer. */
  readonly told: Map<string, number>
  readonly waited: number[]
  readonly cpu: number[]
  /** The number of the dearest. */
  dearest: number
}

export interface Run {
  readonly faults: readonly Fault[]
  readonly tallies: ReadonlyMap<string, Tally>
  readonly lines: readonly string[]
  /** How often an ordinary question was asked among them. */
  readonly checked: number
  readonly before: Usage
  readonly after: Usage
}

/** No request is written down for being slow. */
export const QUIET = { ENTENTE_SLOW_REQUEST: '3600000' }

/** After so many hostile requests an ordinary question is asked. */
const OFTEN = 20

const ORDINARY =
  '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31") { value permalink members { actor { id } since } } }'

/** Sends the requests of a run to a server of its own, one after another. `onFault` hears of each fault as it is found. */
export async function runOf(
  wanted: Wanted,
  onFault: (fault: Fault, world: KnownWorld) => void = () => {},
): Promise<Run> {
  // What is slow is for the bench to say; here every line in the log is a fault.
  const server = await watchedServer({ environment: QUIET })
  try {
    return await through(server, wanted, onFault)
  } finally {
    await server.stop()
  }
}

async function through(
  server: WatchedServer,
  { seed, requests, only, patience }: Wanted,
  onFault: (fault: Fault, world: KnownWorld) => void,
): Promise<Run> {
  const world = await knownWorld(server.address)
  const right = await ordinary(server, 0)
  const faults: Fault[] = []
  const tallies = new Map(KINDS.map(({ name }) => [name, emptyTally()]))
  const found = (number: number, kind: string, what: string): void => {
    const fault = { number, kind, what }
    faults.push(fault)
    onFault(fault, world)
  }
  const before = await usage(server, patience, true)
  let used = before
  let checked = 0
  let lines = server.errors.length
  for (const number of only ?? Array.from({ length: requests }, (_, i) => i)) {
    const { kind, request } = requestOf(seed, number, world)
    const outcome = await send(server.port, request, patience)
    const now = await server.usage(patience)
    if (now === null || server.process.exitCode !== null || server.process.signalCode !== null) {
      found(number, kind, 'the server does not answer any more')
      break
    }
    count(tallies.get(kind) ?? emptyTally(), number, outcome, now.cpu - used.cpu)
    used = now
    for (const what of faultsOf(outcome)) found(number, kind, what)
    for (const line of server.errors.slice(lines).filter(isFaulty)) found(number, kind, `a line in the log: ${line}`)
    lines = server.errors.length
    if (number % OFTEN !== 0) continue
    checked += 1
    const given = await ordinary(server, checked)
    if (given !== right) found(number, kind, `an ordinary question is answered otherwise: ${given.slice(0, 300)}`)
  }
  const after = (await server.usage(patience, true)) ?? used
  return { faults, tallies, lines: server.errors.filter(isFaulty), checked, before, after }
}

/** An ordinary question, in words of its own, so that its answer is made anew. */
async function ordinary({ address }: WatchedServer, n: number): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: `${ORDINARY} # ${n}` }),
  })
  return response.text()
}

async function usage(server: WatchedServer, within: number, collect: boolean): Promise<Usage> {
  const found = await server.usage(within, collect)
  if (found === null) throw new Error('the server does not answer')
  return found
}

const emptyTally = (): Tally => ({ requests: 0, told: new Map(), waited: [], cpu: [], dearest: -1 })

function count(tally: Tally, number: number, outcome: Outcome, cpu: number): void {
  tally.requests += 1
  if (tally.cpu.every((before) => before < cpu)) tally.dearest = number
  tally.cpu.push(cpu)
  tally.waited.push(outcome.milliseconds)
  const all = tellings(outcome)
  for (const told of all.length === 0 ? ['no answer'] : all) tally.told.set(told, (tally.told.get(told) ?? 0) + 1)
}

import { asRecorded } from '../schema/read-statement.ts'
import type { Statement } from '../schema/statement.ts'
import { type Measured, pairs } from './pairs.ts'
import { withSeededStore } from './seeded-store.ts'

const CALLS = 50

/** Selecting Viet Nam's network from the file, when its versions are kept, against reading the same bodies from their JSON. CPU a call. Goal: at most 1. */
export function warmSelection(rounds: number): Promise<Measured> {
  return withSeededStore(async ({ graph, log }) => {
    const revision = (await log.head())?.number ?? 0
    const select = () => graph.network({ of: 'VNM', revision })
    const statements = Object.values(await select()).flat() as Statement[]
    const bodies = JSON.stringify(statements.map(asRecorded))
    const parse = async (): Promise<unknown> => JSON.parse(bodies)
    for (const each of [select, parse]) await cpuOf(each)
    return pairs(
      `warm selection of ${statements.length} statements, against JSON.parse of their bodies`,
      1,
      rounds,
      () => cpuOf(select),
      () => cpuOf(parse),
    )
  })
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  for (let i = 0; i < CALLS; i++) await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / CALLS / 1000
}

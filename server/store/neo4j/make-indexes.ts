import neo4j from 'neo4j-driver'
import { StoreUnavailable, StoreUnusable } from '../../errors.ts'
import type { Connection } from './connection.ts'
import {
  AWAIT_INDEXES,
  dropIndex,
  INDEXES,
  INDEXES_THERE,
  type Index,
  makeIndex,
  SERVE_NOTHING,
} from './cypher/indexes.ts'
import { isOfSchema } from './driver-errors.ts'

/** Longer than {@link AWAIT_INDEXES} waits. */
const AWAIT_MS = 150_000

/** An index as the database has it. */
interface There {
  readonly name: string
  readonly is: Index['is']
  readonly label: string
  readonly properties: readonly string[]
  readonly state: string
  /** How much of it is made, in percent. */
  readonly percent: number
  readonly failure: string
}

/**
 * Sees that every constraint and index is there that our statements go by, whatever its name; reads only, where all are. What is missing is made, what failed is made anew, and what is being
 * made is waited for; what served nothing is taken away. Whether anything was done.
 *
 * Throws `StoreUnusable` where somebody else's index is in the way, or what the database holds does not agree with a constraint; `StoreUnavailable` where one takes
 * longer than two minutes to be made.
 */
export async function makeIndexes(connection: Connection): Promise<boolean> {
  const there = await indexesThere(connection)
  const wanting = INDEXES.filter((index) => !there.some((each) => isLike(each, index) && each.state === 'ONLINE'))
  const idle = there.filter(({ name }) => SERVE_NOTHING.includes(name))
  if (wanting.length === 0 && idle.length === 0) return false
  for (const index of wanting) await make(connection, index, there)
  for (const { name } of idle) await connection.execute(dropIndex(name, false))
  await awaitAll(connection)
  return true
}

async function indexesThere(connection: Connection): Promise<readonly There[]> {
  const rows = await connection.aside(INDEXES_THERE)
  return rows.map((row) => {
    const [name, type, labels, properties, isUnique, state, percent, failure] = row as [
      string,
      string,
      string[],
      string[],
      boolean,
      string,
      number,
      string,
    ]
    const is = isUnique ? 'unique' : type === 'TEXT' ? 'text' : 'range'
    return { name, is, label: labels.join(':'), properties, state, percent, failure }
  })
}

const isOn = (there: There, { label, properties }: Index): boolean =>
  there.label === label && there.properties.join() === properties.join()

const isLike = (there: There, index: Index): boolean => there.is === index.is && isOn(there, index)

async function make(connection: Connection, index: Index, there: readonly There[]): Promise<void> {
  const same = there.find((each) => isLike(each, index))
  // One that is being made is waited for.
  if (same?.state === 'POPULATING') return
  if (same !== undefined) await connection.execute(dropIndex(same.name, same.is === 'unique'))
  const inTheWay = there.find(
    (each) =>
      each !== same &&
      (each.name === index.name || (index.is === 'unique' && each.is === 'range' && isOn(each, index))),
  )
  if (inTheWay !== undefined) {
    const drop = dropIndex(inTheWay.name, inTheWay.is === 'unique')
    throw new StoreUnusable(
      `Neo4j at ${connection.uri} has an index ${JSON.stringify(inTheWay.name)} on ${inTheWay.label}(${inTheWay.properties.join(', ')}) where Entente needs its own on ${index.label}(${index.properties.join(', ')}): take it away with ${drop}, then start Entente again`,
    )
  }
  try {
    await connection.execute(makeIndex(index))
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError && isOfSchema(error))) throw error
    throw new StoreUnusable(
      `Neo4j at ${connection.uri} cannot make ${index.name} on ${index.label}(${index.properties.join(', ')}), since nodes that Entente did not write stand in its way: give Entente a database of its own, or restore this one from a backup`,
      { cause: error },
    )
  }
}

async function awaitAll(connection: Connection): Promise<void> {
  try {
    await connection.aside(AWAIT_INDEXES, {}, AWAIT_MS)
  } catch (error) {
    // Neo4j says by the same word that they take too long and that one failed.
    const wanting = (await indexesThere(connection)).filter(
      (each) => INDEXES.some((index) => isLike(each, index)) && each.state !== 'ONLINE',
    )
    const [first] = wanting
    if (first === undefined) throw error
    throw new StoreUnavailable(
      `Neo4j at ${connection.uri} has not made its index ${first.name} yet (${
        first.state === 'FAILED' ? `it failed: ${first.failure.split('\n')[0]}` : `${Math.round(first.percent)} %`
      }): nothing is lost, start Entente again in a few minutes`,
      { cause: error },
    )
  }
}

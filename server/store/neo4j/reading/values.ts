import neo4j from 'neo4j-driver'
import type { ReadingProperties, ReadingValue } from '../../reading.ts'

/** Properties as the driver takes and gives them. */
export type Stored = Readonly<Record<string, unknown>>

/** Values as the driver takes them: a day as a date of Neo4j, a whole number as an integer; none for what is absent. */
export const toStored = (properties: ReadingProperties): Stored =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [[name, storedValue(value)]])),
  )

function storedValue(value: ReadingValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (typeof value !== 'object' || !('day' in value)) return value
  const [year, month, day] = value.day.split('-').map(Number) as [number, number, number]
  return new neo4j.types.Date(year, month, day)
}

/** Values in one text, the same for what is to be written and what the driver gives of what stands. */
export const textOfProperties = (properties: Stored): string =>
  JSON.stringify(
    Object.entries(properties)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, neo4j.isDate(value as object) ? { day: String(value) } : value])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )

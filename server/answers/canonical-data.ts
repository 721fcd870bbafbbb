import { createHash } from 'node:crypto'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Meter } from '../work/meter.ts'
import { PRICES } from '../work/prices.ts'

/** Objects of which the same one stands in many places of an answer's data, with their text once it was written. */
const texts = new WeakMap<object, string | null>()

/** Marks a part of an answer's data as one that stands in many places, so that it is written once. It must never be altered. */
export function standsOften<T extends object>(part: T): T {
  texts.set(part, null)
  return part
}

/** Whether a part was so marked. */
export const standsOftenAlready = (part: object): boolean => texts.has(part)

/** An answer's data as canonical JSON (RFC 8785): the text that {@link canonicalJson} gives. */
export function canonicalData(data: unknown): string {
  const pieces: string[] = []
  write(data, (piece) => pieces.push(piece))
  return pieces.join('')
}

/** SHA-256 over the canonical JSON of data, which is not put together for it: that of a series has ten million characters. */
export function hashOf(data: unknown, meter: Meter): Buffer {
  const hash = createHash('sha256')
  let length = 0
  // A call for each bracket would take longer than the hashing.
  let short = ''
  write(data, (piece) => {
    length += piece.length
    short += piece
    if (short.length < 1_000) return
    hash.update(short)
    short = ''
  })
  meter.spend(length * PRICES.hashed)
  return hash.update(short).digest()
}

function write(data: unknown, take: (piece: string) => void): void {
  const known = typeof data === 'object' && data !== null ? texts.get(data) : undefined
  if (typeof data !== 'object' || data === null) take(canonicalJson(data))
  else if (known === undefined) writeWhole(data, take)
  else {
    const text = known ?? wholeOf(data)
    texts.set(data, text)
    take(text)
  }
}

function wholeOf(data: object): string {
  let text = ''
  writeWhole(data, (piece) => {
    text += piece
  })
  return text
}

function writeWhole(data: object, take: (piece: string) => void): void {
  if (Array.isArray(data)) writeList(data, take)
  else writeObject(data, take)
}

function writeList(items: readonly unknown[], take: (piece: string) => void): void {
  take('[')
  items.forEach((item, i) => {
    if (i > 0) take(',')
    write(item, take)
  })
  take(']')
}

function writeObject(data: object, take: (piece: string) => void): void {
  // By the units of UTF-16, as the standard asks.
  const fields = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  take('{')
  fields.forEach(([name, value], i) => {
    take(`${i > 0 ? ',' : ''}${canonicalJson(name)}:`)
    write(value, take)
  })
  take('}')
}

import { asRecorded, readStatement, sameStatement } from '../../../schema/read-statement.ts'
import { KINDS, type Kind, type Statement } from '../../../schema/statement.ts'
import { canonicalJson } from '../canonical-json.ts'
import { enteredTwice, heldAlready, heldAsAnother, notHeld } from '../log-rules.ts'
import type { Entry } from '../statement-log.ts'
import { type Writing, whole } from './connection.ts'
import { createLinks, createVersions, HELD, NAME_THINGS, RETRACT } from './cypher/stage.ts'
import type { Body, Link, Target } from './field-layout.ts'
import { foldedTextOf } from './folded-text.ts'
import { layoutOf } from './node-layout.ts'

/** How many statements were stated and withdrawn. */
export interface Staged {
  readonly asserted: number
  readonly retracted: number
}

/**
 * Writes a batch of entries as part of revision `number`, whose other batches were written before and which nobody sees yet.
 * Throws `BadEntry`, having written nothing, where the log refuses one of them.
 */
export async function stage(writing: Writing, entries: readonly Entry[], number: number): Promise<Staged> {
  refuseTwice(entries.map(idOf))
  const asserted = entries.flatMap((entry) => (entry.op === 'assert' ? [entry.statement] : []))
  const json = new Map(asserted.map((statement) => [statement.id, canonicalJson(asRecorded(statement))]))
  const held = await heldUnder(writing, entries, json, number)
  for (const entry of entries) refuseBad(entry, held.get(idOf(entry)))
  const withdrawn = entries.map(idOf).filter((id) => held.has(id))

  const revision = whole(number)
  const named = new Set<string>()
  const nodes = new Map<Kind, Statement[]>()
  const links = new Map<string, { readonly link: Link; readonly ends: { subject: string; target: Target }[] }>()
  for (const statement of asserted) {
    const layout = layoutOf(statement.kind)
    if (layout.isThing) named.add(statement.id)
    grouped(nodes, statement.kind, () => []).push(statement)
    for (const link of layout.links) {
      for (const target of link.targetsOf(bodyOf(statement))) {
        named.add(target.id)
        const { ends } = grouped(links, JSON.stringify([link.type, link.fromThing, link.carries]), () => ({
          link,
          ends: [],
        }))
        ends.push({ subject: statement.id, target })
      }
    }
  }
  if (withdrawn.length > 0) await writing.run(RETRACT, { id: withdrawn, revision })
  if (named.size > 0) await writing.run(NAME_THINGS, { id: [...named] })
  for (const [kind, statements] of nodes) {
    const layout = layoutOf(kind)
    const columns: Record<string, unknown> = {
      id: statements.map((statement) => statement.id),
      folded: statements.map(foldedTextOf),
      v: statements.map((statement) => whole(asRecorded(statement).v)),
      statement: statements.map((statement) => json.get(statement.id)),
      byLanguage: layout.hasTexts ? statements.map((statement) => layout.textsOf(bodyOf(statement))) : [],
      revision,
    }
    for (const { property, isInteger, read } of layout.columns) {
      columns[property] = statements.map((statement) => {
        const value = read(bodyOf(statement))
        return isInteger && typeof value === 'number' ? whole(value) : value
      })
    }
    await writing.run(createVersions(layout), columns)
  }
  for (const { link, ends } of links.values()) {
    const columns: Record<string, unknown> = {
      subject: ends.map(({ subject }) => subject),
      object: ends.map(({ target }) => target.id),
      position: ends.map(({ target }) => (target.position === null ? null : whole(target.position))),
      revision,
    }
    for (const [i, key] of link.carries.entries()) columns[key] = ends.map(({ target }) => target.carried[i] ?? null)
    await writing.run(createLinks(link), columns)
  }
  return { asserted: asserted.length, retracted: withdrawn.length }
}

const bodyOf = (statement: Statement): Body => statement as unknown as Body

const idOf = (entry: Entry): string => (entry.op === 'assert' ? entry.statement.id : entry.id)

interface Held {
  readonly kind: string
  /** Whether what is held is what the entry states. */
  readonly same: boolean
}

/** Its id, its kind, the revisions that asserted and withdrew it, whether it is the same text, and that text where it may say the same all the same. */
type HeldRow = readonly [string, string, number, number | null, boolean, string | null]

/** The kinds of which statements may be held in an earlier version of their shape. */
const REVISED = KINDS.filter(({ v }) => v > 1).map(({ kind }) => kind)

const saysTheSame = (held: string, stated: Statement | undefined): boolean =>
  stated !== undefined && sameStatement(readStatement(JSON.parse(held)), stated)

async function heldUnder(
  writing: Writing,
  entries: readonly Entry[],
  json: ReadonlyMap<string, string>,
  number: number,
): Promise<ReadonlyMap<string, Held>> {
  const rows = await writing.run(HELD, {
    id: entries.map(idOf),
    statement: entries.map((entry) => json.get(idOf(entry)) ?? null),
    revision: whole(number),
    revised: REVISED,
  })
  const stated = new Map(entries.flatMap((entry) => (entry.op === 'assert' ? [[idOf(entry), entry.statement]] : [])))
  const held = new Map<string, Held>()
  for (const row of rows) {
    const [id, kind, assertedIn, retractedIn, same, text] = row as HeldRow
    // Staged, or withdrawn, by an earlier batch of this very revision.
    if (assertedIn === number || retractedIn === number) throw enteredTwice(id)
    held.set(id, { kind, same: same || (text !== null && saysTheSame(text, stated.get(id))) })
  }
  return held
}

function refuseBad(entry: Entry, held: Held | undefined): void {
  const id = idOf(entry)
  if (entry.op === 'retract') {
    if (held === undefined) throw notHeld(id)
    return
  }
  if (held === undefined) return
  const { kind } = entry.statement
  if (held.kind !== kind) throw heldAsAnother(id, held.kind, kind)
  if (held.same) throw heldAlready(id)
}

function refuseTwice(ids: readonly string[]): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw enteredTwice(id)
    seen.add(id)
  }
}

function grouped<K, V>(groups: Map<K, V>, key: K, make: () => V): V {
  const found = groups.get(key)
  if (found !== undefined) return found
  const made = make()
  groups.set(key, made)
  return made
}

import type { Revision } from '../../schema/revision.ts'
import type { Kind, Statement } from '../../schema/statement.ts'
import type { World } from '../queries/world.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { StatementLog } from '../store/statement-log.ts'
import type { Answer } from './answer.ts'
import { dataOf } from './answer.ts'
import type { Frozen } from './frozen.ts'
import type { FrozenQuestion } from './question.ts'

/** One statement that made an answer another: what it said then, what it says now (one of them may be absent), and the revision that last touched it. */
export interface Change {
  readonly id: string
  readonly before: Statement | undefined
  readonly after: Statement | undefined
  readonly revision: Revision | undefined
  /** The actor whose part of the answer it changed; undefined where it bears on the whole answer. */
  readonly actor: string | undefined
}

/** The statements that made the difference between an answer as given and as it would be now; none where the two are the same. */
export async function changesOf(frozen: Frozen, log: Pick<StatementLog, 'read'>): Promise<Change[]> {
  if (!frozen.changed) return []
  const changes = changesBetween(frozen.question, frozen.asGiven, frozen.now)
  const touched = await lastTouched(log, frozen.question.revision, new Set(changes.map((change) => change.id)))
  return changes.map((change) => ({ ...change, revision: touched.get(change.id) }))
}

/**
 * The statements that differ between two readings of one question and are about an actor whose part in the answer differs, or about what the whole
 * answer rests on. By id.
 */
export function changesBetween(question: FrozenQuestion, earlier: Answer, later: Answer): Omit<Change, 'revision'>[] {
  const actors = changedActors(dataOf(earlier), dataOf(later))
  const [then, now] = [statementsOf(worldOfAnswer(earlier)), statementsOf(worldOfAnswer(later))]
  const changes: Omit<Change, 'revision'>[] = []
  for (const id of [...new Set([...then.keys(), ...now.keys()])].sort()) {
    const [before, after] = [then.get(id), now.get(id)]
    const statement = after ?? before
    if (statement === undefined || !bears(question, statement)) continue
    if (before !== undefined && after !== undefined && partsThatBear(before) === partsThatBear(after)) continue
    const actor = actorOf(statement, worldOfAnswer(after === undefined ? earlier : later))
    if (actor === undefined || actors.has(actor)) changes.push({ id, before, after, actor })
  }
  return changes
}

/** Whether a statement can have made a difference: of its kind, and, where it is about no actor, named by the question. */
function bears(question: FrozenQuestion, statement: Statement): boolean {
  if (statement.kind === 'claim') return question.kind === 'claim' && statement.id === question.claim
  if (statement.kind === 'counting-definition') {
    return question.kind !== 'diff' && question.kind !== 'claim' && statement.id === question.definition
  }
  return BEARING.has(statement.kind)
}

/** Those parts of a statement that answers read; its words, notes and papers may change without an answer changing. */
function partsThatBear(statement: Statement): string {
  const parts = PARTS_THAT_BEAR[statement.kind]
  if (parts === undefined) return canonicalJson(statement)
  const all = statement as unknown as Readonly<Record<string, unknown>>
  return canonicalJson(
    Object.fromEntries(parts.filter((part) => all[part] !== undefined).map((part) => [part, all[part]])),
  )
}

const PARTS_THAT_BEAR: { readonly [K in Kind]?: readonly string[] } = {
  designation: [
    'partnership',
    'side',
    'level',
    'sector',
    'formula',
    'from',
    'to',
    'attestedOn',
    'confidence',
    'citations',
  ],
  membership: ['group', 'member', 'role', 'from', 'to', 'attestedOn', 'confidence'],
  level: ['ladder', 'levelKind', 'rank'],
  ladder: ['owner'],
  partnership: ['owner', 'partner'],
  coverage: ['owner', 'facts', 'reviewedTo'],
}

/** The kinds that an answer's data rests on; names and titles may change without the answer changing. */
export const BEARING: ReadonlySet<Kind> = new Set<Kind>([
  'partnership',
  'designation',
  'membership',
  'level',
  'ladder',
  'counting-definition',
  'coverage',
  'claim',
])

/** The world that an answer was read from. */
export function worldOfAnswer(answer: Answer): World {
  switch (answer.kind) {
    case 'count':
      return answer.count.world
    case 'series':
      return answer.series.world
    case 'diff':
      return answer.diff.world
    case 'claim':
      return answer.checked.world
  }
}

const statementsOf = (world: World): Map<string, Statement> =>
  new Map((Object.values(world.facts) as (readonly Statement[])[]).flat().map((statement) => [statement.id, statement]))

function actorOf(statement: Statement, world: World): string | undefined {
  if (statement.kind === 'designation')
    return world.facts.partnership?.find((p) => p.id === statement.partnership)?.partner
  if (statement.kind === 'partnership') return statement.partner
  return statement.kind === 'membership' ? statement.member : undefined
}

/** The actors of whom an answer's data says something else than another's. */
function changedActors(a: unknown, b: unknown): Set<string> {
  const [inA, inB] = [partsByActor(a), partsByActor(b)]
  return new Set([...new Set([...inA.keys(), ...inB.keys()])].filter((actor) => inA.get(actor) !== inB.get(actor)))
}

/** What data says of each actor, as text: the entries of its lists that name it, with where they stand. */
function partsByActor(data: unknown): Map<string, string> {
  const parts = new Map<string, string>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    const entry = value as { readonly actor?: unknown; readonly partner?: unknown; readonly validAt?: unknown }
    const actor = entry.actor ?? entry.partner
    if (typeof actor === 'string') {
      parts.set(actor, `${parts.get(actor) ?? ''}${path} ${canonicalJson(value)}\n`)
      return
    }
    if (Array.isArray(value)) for (const item of value) walk(item, path)
    else
      for (const [key, inner] of Object.entries(value))
        walk(inner, `${path}/${typeof entry.validAt === 'string' ? `${entry.validAt}/` : ''}${key}`)
  }
  walk(data, '')
  return parts
}

/** The newest revision after `since` that asserted or withdrew each of some statements. */
async function lastTouched(
  log: Pick<StatementLog, 'read'>,
  since: number,
  ids: ReadonlySet<string>,
): Promise<Map<string, Revision>> {
  const touched = new Map<string, Revision>()
  let revision: Revision | undefined
  for await (const entry of log.read(since)) {
    if (entry.op === 'revision') revision = entry.revision
    else {
      const id = entry.op === 'assert' ? entry.statement.id : entry.id
      if (revision !== undefined && ids.has(id)) touched.set(id, revision)
    }
  }
  return touched
}

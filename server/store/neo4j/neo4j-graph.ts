import { compareIds } from '../../../schema/ids.ts'
import { readStatement } from '../../../schema/read-statement.ts'
import type { Kind, Statement } from '../../../schema/statement.ts'
import { type Meter, UNMETERED } from '../../work/meter.ts'
import { PRICES } from '../../work/prices.ts'
import { ALL_PLANS, isPaged } from '../all-plans.ts'
import type { Facts, FactsPage } from '../facts.ts'
import { type Given, type PageAsked, type Plan, soughtIn } from '../plan.ts'
import type { Selects } from '../selects.ts'
import { type Connection, type Row, whole } from './connection.ts'
import type { Parameters } from './one-parameter.ts'
import { parametersOf, planToCypher, textsOf } from './plan-to-cypher.ts'
import type { Rehearsed } from './upkeep.ts'

/** Statements that a search looks at where nobody counts: more than there are. */
const MOST_LOOKED_AT = 1_000_000_000

/** Plans run on Neo4j, each one statement that is compiled when it is first needed. */
export class Neo4jGraph implements Selects {
  readonly #connection: Connection
  readonly #whole = new Map<Plan, string>()
  readonly #paged = new Map<Plan, string>()
  /** By whose meter, the last search that was asked for. */
  readonly #searches = new WeakMap<Meter, Promise<unknown>>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async select<P extends string>(plan: Plan<P>, given: Given<P>, revision: number): Promise<Facts> {
    return factsOf(await this.#connection.read(compiled(this.#whole, plan, false), valuesOf(plan, given, revision)))
  }

  async selectPage<P extends string>(
    plan: Plan<P>,
    given: Given<P>,
    page: PageAsked,
    revision: number,
    meter: Meter = UNMETERED,
  ): Promise<FactsPage> {
    if (textsOf(plan).length === 0 || meter === UNMETERED) return this.#page(plan, given, page, revision, meter)
    // One after another of one request: each may look at what those before have left.
    const before = this.#searches.get(meter)
    const found = (async () => {
      await before?.catch(() => undefined)
      return this.#page(plan, given, page, revision, meter)
    })()
    this.#searches.set(meter, found)
    return found
  }

  async #page<P extends string>(
    plan: Plan<P>,
    given: Given<P>,
    page: PageAsked,
    revision: number,
    meter: Meter,
  ): Promise<FactsPage> {
    meter.spend(0)
    const most = Math.min(MOST_LOOKED_AT, Math.floor((meter.most - meter.spent) / PRICES.soughtIn))
    const values = { ...valuesOf(plan, given, revision, page), most: whole(most) }
    const rows = await this.#connection.read(compiled(this.#paged, plan, true), values)
    const [ids, total, more, looked] = (rows[0] ?? []).slice(2) as [string[], number, boolean, number]
    meter.spend(looked * PRICES.soughtIn)
    return { facts: factsOf(rows), page: { ids, total, more } }
  }

  /** The statement of each question, asking about nothing at a revision at which nothing is known. */
  rehearsed(): readonly Rehearsed[] {
    return [...ALL_PLANS.values()].map((plan) =>
      isPaged(plan)
        ? [compiled(this.#paged, plan, true), { ...valuesOf(plan, {}, 0, { first: 0 }), most: whole(0) }]
        : [compiled(this.#whole, plan, false), valuesOf(plan, {}, 0)],
    )
  }
}

function valuesOf(plan: Plan, given: Given<string>, revision: number, page?: PageAsked): Parameters {
  const lists = parametersOf(plan).map((name) => [name, asList(given[name])] as const)
  const texts = textsOf(plan).flatMap((name) => searchedBy(name, asList(given[name])[0] ?? ''))
  const { first = 0, after = '', skip = 0 } = page ?? {}
  const ofPage = page === undefined ? {} : { first: whole(first), after, skip: whole(skip) }
  return { ...Object.fromEntries([...lists, ...texts]), ...ofPage, revision: whole(revision) }
}

function compiled(texts: Map<Plan, string>, plan: Plan, paged: boolean): string {
  const known = texts.get(plan)
  if (known !== undefined) return known
  const cypher = planToCypher(plan, paged)
  texts.set(plan, cypher)
  return cypher
}

const asList = (given: string | readonly string[] | undefined): readonly string[] =>
  given === undefined ? [] : typeof given === 'string' ? [given] : given

function searchedBy(name: string, text: string): (readonly [string, unknown])[] {
  const { terms, longest } = soughtIn(text)
  return [
    [`${name}Whole`, text],
    [`${name}Terms`, terms],
    [`${name}Longest`, longest],
  ]
}

function factsOf(rows: readonly Row[]): Facts {
  const facts: Partial<Record<Kind, readonly Statement[]>> = {}
  for (const [kind, texts] of rows as readonly (readonly [Kind | null, string[]])[]) {
    // The row of a page that selects nothing.
    if (kind === null) continue
    // Parsed at one go: it is quicker than text by text.
    const statements = (JSON.parse(`[${texts.join(',')}]`) as unknown[]).map(readStatement)
    facts[kind] = statements.sort((a, b) => compareIds(a.id, b.id))
  }
  return facts as Facts
}

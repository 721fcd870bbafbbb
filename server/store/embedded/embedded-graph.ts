import type { Meter } from '../../work/meter.ts'
import type { Facts, FactsPage } from '../facts.ts'
import type { Given, PageAsked, Plan } from '../plan.ts'
import type { Selects } from '../selects.ts'
import type { Connection } from './connection.ts'
import { HeldNumbers } from './held-numbers.ts'
import type { KeptStatements } from './kept-statements.ts'
import { readPlan, type Selected } from './read-plan.ts'
import { Selection } from './selection.ts'
import { VersionReader } from './version-reader.ts'

/** Plans read from the file. */
export class EmbeddedGraph implements Selects {
  /** How many questions were asked. */
  asked = 0
  readonly #connection: Connection
  readonly #kept: KeptStatements
  readonly #held = new HeldNumbers()

  constructor(connection: Connection, kept: KeptStatements) {
    this.#connection = connection
    this.#kept = kept
  }

  async select<P extends string>(plan: Plan<P>, given: Given<P>, revision: number): Promise<Facts> {
    return (await this.#read(plan, given, revision)).facts
  }

  async selectPage<P extends string>(
    plan: Plan<P>,
    given: Given<P>,
    asked: PageAsked,
    revision: number,
    meter?: Meter,
  ): Promise<FactsPage> {
    const { facts, page } = await this.#read(plan, given, revision, asked, meter)
    if (page === null) throw new TypeError('a plan without a paged step was asked for a page')
    return { facts, page }
  }

  #read<P extends string>(
    plan: Plan<P>,
    given: Given<P>,
    revision: number,
    page?: PageAsked,
    meter?: Meter,
  ): Promise<Selected> {
    this.asked += 1
    return readPlan(
      plan,
      given,
      new Selection(new VersionReader(this.#connection, this.#kept, revision, meter), this.#held),
      page,
    )
  }
}

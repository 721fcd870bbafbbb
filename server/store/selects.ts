import type { Meter } from '../work/meter.ts'
import type { Facts, FactsPage } from './facts.ts'
import type { Given, PageAsked, Plan } from './plan.ts'

/** A store's way with plans: an interpreter, or a compiler and what runs its statements. */
export interface Selects {
  /** What a plan selects as known at a revision, with what is given for its parameters; of a paged step, all. */
  select<P extends string>(plan: Plan<P>, given: Given<P>, revision: number): Promise<Facts>
  /** The same of a plan with a paged step, of which it picks one page only. What is looked at to find it by a text is counted on the meter as it is found, and ends with it. */
  selectPage<P extends string>(
    plan: Plan<P>,
    given: Given<P>,
    page: PageAsked,
    revision: number,
    meter?: Meter,
  ): Promise<FactsPage>
}

import type { Plan } from './plan.ts'
import * as subjects from './plans/index.ts'

/** Every plan by which a question of the ports is answered, under the name that it has in the file of its subject. */
export const ALL_PLANS: ReadonlyMap<string, Plan> = new Map(
  Object.entries(subjects).flatMap(([name, exported]) =>
    typeof exported === 'object' && 'steps' in exported ? [[name, exported]] : [],
  ),
)

/** Whether a plan is answered by pages. */
export const isPaged = ({ steps }: Plan): boolean => steps.some((step) => 'paged' in step)

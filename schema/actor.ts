import type { Group } from './kinds/group.ts'
import type { Organization } from './kinds/organization.ts'
import type { State } from './kinds/state.ts'
import type { Territory } from './kinds/territory.ts'

/** Whoever can stand in a relation or in a set. */
export type Actor = State | Territory | Organization | Group

import './scalars.ts'
import './actor.ts'
import './search.ts'
import './owners.ts'
import './network.ts'
import './network-diff.ts'
import './transition.ts'
import './partnership.ts'
import './counting-definition.ts'
import './count.ts'
import './count-series.ts'
import './level-count.ts'
import './sensitivity.ts'
import './answer.ts'
import './revision.ts'
import { builder } from './builder.ts'

/** The schema: every file above adds its concept and the questions that return it. */
export const schema = builder.toSchema()

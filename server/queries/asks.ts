import type { Graph } from '../store/graph.ts'
import type { Meter } from '../work/meter.ts'

/** Some of the store's questions as an asker may ask them, with the meter on which the work of the asker is counted; without one it is counted nowhere. */
export type Asks<Name extends keyof Graph> = Pick<Graph, Name> & { readonly meter?: Meter | undefined }

/** All of them. */
export type AllAsks = Asks<keyof Graph>

import type { TabView } from '../view.ts'
import { NetworkView } from './NetworkView.tsx'

/** The picture: the owner in the middle, a ring for each rung, partners in their directions. */
export const view: TabView = { needs: ['seats', 'standings'], Body: NetworkView }

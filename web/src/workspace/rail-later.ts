import { later } from '../load/later.ts'

/** What stands beside the view. It is brought as soon as the page knows that it shows the workspace. */
export const Rail = later(() => import('./Rail.tsx'), 'Rail')

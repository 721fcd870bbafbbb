import { laterAlone } from '../load/later.ts'

/** What stands beside the view. It is brought as soon as the page knows that it shows the workspace. */
export const Rail = laterAlone(() => import('./Rail.tsx'), 'Rail')

import type { PageView } from '../view.ts'
import { ClaimsPage } from './ClaimsPage.tsx'

/** What others have published, held against the graph. */
export const view: PageView = { Page: ClaimsPage }

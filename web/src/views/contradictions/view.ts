import type { PageView } from '../view.ts'
import { ContradictionsPage } from './ContradictionsPage.tsx'

/** What sources say that cannot all be right. */
export const view: PageView = { Page: ContradictionsPage }

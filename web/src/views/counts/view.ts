import type { PageView } from '../view.ts'
import { CountsPage } from './CountsPage.tsx'

/** How many partners an owner has, by every definition and over time. */
export const view: PageView = { Page: CountsPage }

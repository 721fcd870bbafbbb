import type { TabView } from '../view.ts'
import { Sentences } from './Sentences.tsx'
import { TableView } from './TableView.tsx'

/** The same as a table with every field, and what changed in sentences. */
export const view: TabView = { needs: ['standings'], Body: TableView, Aside: Sentences }

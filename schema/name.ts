export type { Name, NameUse } from './kinds/name.ts'

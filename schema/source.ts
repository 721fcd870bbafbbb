export type { Source, SourceStanding } from './kinds/source.ts'

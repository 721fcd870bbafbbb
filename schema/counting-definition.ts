export type { CountedLevels, CountingDefinition, CountingRule } from './kinds/counting-definition.ts'

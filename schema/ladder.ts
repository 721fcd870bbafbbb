export type { Ladder } from './kinds/ladder.ts'
export type { Level, LevelKind } from './kinds/level.ts'

export type { Activity, ActivityKind, Direction } from './kinds/activity.ts'

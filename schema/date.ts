/** An instant in UTC with milliseconds, as every revision carries it: "2026-11-24T15:00:00.000Z". */
export type Instant = string

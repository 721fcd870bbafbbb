/** For how many milliseconds work goes on before others get their turn: what reads a file or compares what is in memory waits for nothing by itself. */
const SLICE = 8

/** Work that takes turns. */
export interface TakesTurns {
  /** Milliseconds that it has had already; what a turn took is added when it ends. */
  had: number
  readonly goOn: () => void
}

/** When the turn began that is now; undefined where nothing that takes turns has worked in this round of the event loop yet. */
let began: number | undefined
/** Whose turn it is; undefined where it is of what came in by itself. */
let whose: TakesTurns | undefined
const waiting: TakesTurns[] = []

/**
 * Whether the turn that is now has been long enough. All that works in one round of the event loop shares one turn, however many pieces of work it is: so what waits
 * outside, such as a connection, waits for one turn and not for all of them.
 */
export function isTurnOver(): boolean {
  const now = performance.now()
  if (began !== undefined) return now - began >= SLICE
  beginAt(now)
  return false
}

/**
 * Has work go on at a turn of its own. The next turn goes to the work that has had the least so far, of equals to the one that has waited longest: a short question does not wait for
 * long ones to end.
 */
export function waitForTurn(work: TakesTurns): void {
  waiting.push(work)
  if (began === undefined) beginAt(performance.now())
}

function beginAt(now: number): void {
  began = now
  setImmediate(end)
}

/** Ends a turn, once in a round of the event loop; whoever is next goes on in the next. */
function end(): void {
  const now = performance.now()
  if (whose !== undefined && began !== undefined) whose.had += now - began
  began = undefined
  let next = 0
  for (let i = 1; i < waiting.length; i++) {
    if ((waiting[i]?.had ?? 0) < (waiting[next]?.had ?? 0)) next = i
  }
  whose = waiting.splice(next, 1)[0]
  if (whose === undefined) return
  beginAt(now)
  whose.goOn()
}

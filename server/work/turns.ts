/** For how many milliseconds work goes on before others get their turn: what reads a file or compares what is in memory waits for nothing by itself. */
const SLICE = 8

/** How many rounds in a row work waits for connections that come in. */
const MOST_ROUNDS_WAITED = 200

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
/** Whether a connection came in in this round, and for how many rounds work has waited for such. */
let cameIn = false
let waited = 0

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

/**
 * Says that a connection has come in. The event loop takes in one a round: behind many that ask for much, one that asks whether the process runs would wait for as many turns of work. So
 * no turn is given in the round after one.
 */
export function connectionCameIn(): void {
  cameIn = true
}

function beginAt(now: number): void {
  began = now
  setImmediate(end)
}

/** Ends a turn, once in a round of the event loop; whoever is next goes on in the next. */
function end(): void {
  const now = performance.now()
  if (whose !== undefined && began !== undefined) whose.had += now - began
  whose = undefined
  if (cameIn && waiting.length > 0 && waited < MOST_ROUNDS_WAITED) {
    cameIn = false
    waited += 1
    // A turn that is over: what comes in meanwhile waits for its own.
    began = Number.NEGATIVE_INFINITY
    setImmediate(end)
    return
  }
  cameIn = false
  waited = 0
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

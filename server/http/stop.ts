import type { RequestListener, Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

/** Milliseconds for which a connection without a request stays open after the end was asked for: what its owner sent before knowing of it is answered. */
const GRACE = 500

/** Milliseconds after the end was asked for, from which on a request that has not come in whole is none that was sent: a body that never ends holds nobody. */
const WAIT_FOR_BODIES = 2_000

/** Milliseconds after which what is still under way is cut off. */
const DEADLINE = 10_000

/** Milliseconds without a new connection and without an answer, after which no client is taken to be about to connect: as long as one may wait for its turn on a busy machine. */
const QUIET = 50

/** Milliseconds for which such a quiet moment is waited for; after it, for one in which no connection waits to be taken. */
const WAIT_FOR_QUIET = 1_000

/** Milliseconds after which no more is waited for either: answers that take long hold up the turns in which connections are taken, one in each. */
const WAIT_FOR_CONNECTIONS = 5_000

/**
 * Readies a server to be stopped, and gives the way to do it. Stopped, it takes no new connection; requests that were sent are answered, the last of each
 * connection with `Connection: close`; connections on which nothing comes are closed after a grace, and those on which the rest of a request does not come, after `bodies` milliseconds. It resolves when the last is closed: to true, or to false where answers took longer than the deadline and were cut off.
 */
export function stoppable(
  server: Server,
  {
    grace = GRACE,
    bodies = WAIT_FOR_BODIES,
    deadline = DEADLINE,
  }: { readonly grace?: number; readonly bodies?: number; readonly deadline?: number } = {},
): () => Promise<boolean> {
  const open = new Set<Socket>()
  const underWay = new Set<ServerResponse>()
  /** The newest request of each connection; earlier ones that wait for their turn keep it open. */
  const last = new WeakMap<Socket, ServerResponse>()
  /** When a connection last came or an answer was last given. */
  let moved = 0
  /** Connections that have come. */
  let came = 0
  /** Requests that came while new connections were being shut out, and are answered after that. */
  let held = 0
  let stopping = false
  /** While new connections are being shut out: resolved when they are; else null. */
  let closing: Promise<void> | null = null
  const isTheLast = (response: ServerResponse, is: boolean): void => {
    if (!response.headersSent) response.shouldKeepAlive = !is
  }
  server.on('connection', (socket) => {
    open.add(socket)
    came += 1
    moved = performance.now()
    socket.once('close', () => open.delete(socket))
  })
  const answer = server.listeners('request') as RequestListener[]
  const give: RequestListener = (request, response) => {
    for (const listener of answer) listener(request, response)
  }
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    const { socket } = request
    const before = last.get(socket)
    last.set(socket, response)
    underWay.add(response)
    response.once('close', () => {
      underWay.delete(response)
      moved = performance.now()
    })
    if (stopping) {
      if (before !== undefined && underWay.has(before)) isTheLast(before, false)
      isTheLast(response, true)
    }
    if (closing === null) return give(request, response)
    held += 1
    void closing.then(() => give(request, response))
  })
  const idle = (mayStillCome: boolean): Socket[] => {
    const atWork = [...underWay].filter(({ req, headersSent }) => mayStillCome || req.complete || headersSent)
    const busy = new Set(atWork.map(({ req }) => req.socket))
    // HTTP's own way counts a connection on which nothing has come yet as busy.
    return [...open].filter((socket) => !busy.has(socket))
  }
  const closeIdle = async (mayStillCome: boolean): Promise<void> => {
    const found = idle(mayStillCome)
    // What somebody sent while long answers were made has not been read yet.
    await turn()
    await turn()
    const still = new Set(idle(mayStillCome))
    for (const socket of found) if (still.has(socket)) socket.destroySoon()
  }
  return async () => {
    stopping = true
    let isWhole = true
    const cut = setTimeout(() => {
      isWhole = false
      server.closeAllConnections()
    }, deadline)
    for (const response of underWay) if (last.get(response.req.socket) === response) isTheLast(response, true)
    // A client that waits for its answer does not connect anew: so requests that come now are answered when no connection is taken any more.
    moved = performance.now()
    closing = quietMoment(
      () => underWay.size > held || performance.now() - moved < QUIET,
      () => came,
    )
    await closing
    const closed = new Promise<void>((resolve) => {
      // HTTP's own way of closing would at once close connections, on which a request may be on its way.
      NetServer.prototype.close.call(server, () => resolve())
    })
    closing = null
    const noLonger = performance.now() + bodies
    const closingIdle = setTimeout(() => every(50, () => void closeIdle(performance.now() < noLonger), closed), grace)
    await closed
    for (const timer of [closingIdle, cut]) clearTimeout(timer)
    return isWhole
  }
}

/**
 * Waits, a limited time, until no client connects or is about to: a connection that the system has made and the server has not taken yet would be reset with its request when
 * the server stops to listen. Where somebody always is, until a turn in which none waited to be taken. `came` counts the connections that were taken.
 */
async function quietMoment(isBusy: () => boolean, came: () => number): Promise<void> {
  const since = performance.now()
  for (let before = since; before - since < WAIT_FOR_CONNECTIONS; ) {
    const taken = came()
    await turn()
    const now = performance.now()
    const isEmpty = now - before < 1 && came() === taken
    before = now
    if (isEmpty && (!isBusy() || now - since > WAIT_FOR_QUIET)) return
  }
}

/** A turn of the event loop, in which a connection that waits is taken, and what came on others is read. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Does something now and every so many milliseconds, until something else is done. */
function every(milliseconds: number, step: () => void, until: Promise<void>): void {
  step()
  const timer = setInterval(step, milliseconds)
  void until.then(() => clearInterval(timer))
}

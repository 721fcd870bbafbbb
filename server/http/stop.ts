import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

/** Milliseconds for which a connection without a request stays open after the end was asked for: what its owner sent before knowing of it is answered. */
const GRACE = 500

/** Milliseconds after which what is still under way is cut off. */
const DEADLINE = 10_000

/** Milliseconds in which nobody came and nobody was answered, so that nobody is on the way to the door. */
const QUIET = 5

/** Milliseconds for which such a quiet moment is waited for. */
const AT_THE_DOOR = 1_000

/**
 * Readies a server to be stopped, and gives the way to do it. Stopped, it takes no new connection; every answer from then on says `Connection: close`; requests that were sent are answered;
 * connections on which nothing comes are closed after a grace. It resolves when the last is closed: to true, or to false where answers took longer than the deadline and were cut off.
 */
export function stoppable(
  server: Server,
  { grace = GRACE, deadline = DEADLINE }: { readonly grace?: number; readonly deadline?: number } = {},
): () => Promise<boolean> {
  const open = new Set<Socket>()
  const underWay = new Set<ServerResponse>()
  /** The newest request of each connection; earlier ones that wait for their turn keep it open. */
  const last = new WeakMap<Socket, ServerResponse>()
  /** When somebody last came or was answered. */
  let moved = 0
  let held = 0
  let stopping = false
  /** Resolved when the door is closed; null while it is open and nobody thinks of closing it. */
  let closing: Promise<void> | null = null
  const isTheLast = (response: ServerResponse, is: boolean): void => {
    if (!response.headersSent) response.shouldKeepAlive = !is
  }
  server.on('connection', (socket) => {
    open.add(socket)
    moved = performance.now()
    socket.once('close', () => open.delete(socket))
  })
  const answer = server.listeners('request')
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
    const give = (): void => {
      for (const listener of answer) listener.call(server, request, response)
    }
    if (closing === null) give()
    else {
      held += 1
      void closing.then(give)
    }
  })
  const closeIdle = (): void => {
    const busy = new Set([...underWay].map(({ req }) => req.socket))
    // HTTP's own way counts a connection on which nothing has come yet as busy.
    for (const socket of open) if (!busy.has(socket)) socket.destroySoon()
  }
  return async () => {
    stopping = true
    let isWhole = true
    const cut = setTimeout(() => {
      isWhole = false
      server.closeAllConnections()
    }, deadline)
    for (const response of underWay) if (last.get(response.req.socket) === response) isTheLast(response, true)
    // Who waits for an answer does not come to the door: so nobody is answered until it is closed.
    moved = performance.now()
    closing = quietMoment(() => underWay.size > held || performance.now() - moved < QUIET)
    await closing
    const closed = new Promise<void>((resolve) => {
      // HTTP's own way of closing would at once close connections, on which a request may be on its way.
      NetServer.prototype.close.call(server, () => resolve())
    })
    closing = null
    const idle = setTimeout(() => every(50, closeIdle, closed), grace)
    await closed
    for (const timer of [idle, cut]) clearTimeout(timer)
    return isWhole
  }
}

/**
 * Waits until nobody comes to the door or is about to, a limited time: a connection that the system made and the server has not taken yet would be reset with its request when the
 * door is closed.
 */
async function quietMoment(isBusy: () => boolean): Promise<void> {
  const since = performance.now()
  for (let before = since, isQuick = false; (isBusy() || !isQuick) && before - since < AT_THE_DOOR; ) {
    // A turn of the event loop, in which whoever is at the door is let in.
    await new Promise((resolve) => setImmediate(resolve))
    const now = performance.now()
    isQuick = now - before < 1
    before = now
  }
}

/** Does something now and every so many milliseconds, until something else is done. */
function every(milliseconds: number, step: () => void, until: Promise<void>): void {
  step()
  const timer = setInterval(step, milliseconds)
  void until.then(() => clearInterval(timer))
}

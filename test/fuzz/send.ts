import { connect } from 'node:net'
import type { HostileRequest } from './hostile-request.ts'
import { type Answer, readAnswers } from './read-answers.ts'

/** What came of a request. */
export interface Outcome {
  readonly answers: readonly Answer[]
  /** What stands after the last whole answer. */
  readonly rest: Buffer
  /** Whether an answer that must come did not, in the time that was given. */
  readonly isHung: boolean
  readonly milliseconds: number
}

/** Milliseconds for which something may still come to a request that is none. */
const A_WHILE = 40

/** Writes the bytes of a request to a connection of its own, and takes what is answered until all has come, the other side ends, or the time is over. */
export function send(port: number, request: HostileRequest, within: number): Promise<Outcome> {
  const began = performance.now()
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let isOver = false
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    const end = (): void => {
      if (isOver) return
      isOver = true
      clearTimeout(late)
      socket.destroy()
      const { answers, rest } = readAnswers(Buffer.concat(chunks), request.headsOnly)
      const isHung = answers.filter(({ status }) => status >= 200).length < request.answers
      resolve({ answers, rest, isHung, milliseconds: performance.now() - began })
    }
    const late = setTimeout(end, within)
    // A request that must be answered asks for the connection to be closed then, or is one after which it is.
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    // Who is cut off while still writing hears of it as an error; what was answered before counts.
    socket.on('error', end).on('end', end).on('close', end)
    socket.once('connect', async () => {
      for (const { bytes, after } of request.pieces) {
        if (after > 0) await new Promise((next) => setTimeout(next, after))
        if (!isOver) socket.write(bytes)
      }
      if (request.halfClosed && !isOver) socket.end()
      if (request.answers === 0) setTimeout(end, A_WHILE)
    })
  })
}

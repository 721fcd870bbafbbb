import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A message of Bolt that asks for a commit: a chunk of two bytes, a structure without fields of the signature 0x12, the end of the message. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

/** A wire between a store and its Neo4j that a test can cut and mend, and make slow. */
export class Wire {
  readonly #target: { readonly host: string; readonly port: number }
  #server: Server | null = null
  #port = 0
  readonly #sockets = new Set<Socket>()
  /** Of how many commits from now on the answer is lost, with the connection, after the server has taken them. */
  commitsToLose = 0
  /** How many milliseconds whatever the server says is under way. */
  delay = 0

  /** `uri`: where the wire leads. */
  constructor(uri: string) {
    const { hostname, port } = new URL(uri)
    this.#target = { host: hostname, port: Number(port || 7687) }
  }

  /** The address at this end of the wire. */
  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`
  }

  /** Lays the wire, again on the same port where it was cut. */
  async mend(): Promise<void> {
    this.#server = createServer((near) => {
      const far = connect(this.#target)
      for (const socket of [near, far]) {
        this.#sockets.add(socket)
        socket.on('error', () => {})
        socket.on('close', () => {
          this.#sockets.delete(socket)
          near.destroy()
          far.destroy()
        })
      }
      let isLost = false
      near.on('data', (said) => {
        if (this.commitsToLose > 0 && said.includes(COMMIT)) {
          this.commitsToLose--
          isLost = true
        }
        if (far.writable) far.write(said)
      })
      // In the order in which it was said, however the delay changes meanwhile.
      let last = Promise.resolve()
      far.on('data', (said) => {
        if (isLost) return void near.destroy()
        const due = this.delay === 0 ? Promise.resolve() : sleep(this.delay, undefined, { ref: false })
        last = Promise.all([last, due]).then(() => {
          if (near.writable) near.write(said)
        })
      })
    })
    const server = this.#server
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(this.#port, '127.0.0.1', () => resolve())
    })
    this.#port = (server.address() as { port: number }).port
  }

  /** Breaks all connections; new ones are refused. */
  async cut(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server?.close(() => resolve()) ?? resolve())
    for (const socket of this.#sockets) socket.destroy()
    await closed
    this.#server = null
  }
}

import { connect, createServer, type Server, type Socket } from 'node:net'

/** A wire between a store and its Neo4j that a test can cut and mend. */
export class Wire {
  readonly #target: { readonly host: string; readonly port: number }
  #server: Server | null = null
  #port = 0
  readonly #sockets = new Set<Socket>()

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
      near.pipe(far).pipe(near)
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

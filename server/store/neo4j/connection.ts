import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { StoreUnavailable } from '../../errors.ts'
import { inTheWordsOfThePort, type StoreAddress } from './driver-errors.ts'
import { inOneParameter, type Parameters } from './one-parameter.ts'

/** Values of one row, in the order of the statement's RETURN. */
export type Row = readonly unknown[]

/** A transaction of a write: each call sends one statement. */
export interface Writing {
  run(cypher: string, parameters?: Parameters): Promise<readonly Row[]>
}

/** A whole number as Cypher's integer; the driver sends plain numbers as floats. */
export const whole = (n: number) => neo4j.int(n)

const CONNECT_MS = 3_000
/** How long a call goes on trying while the server is away. */
const RETRY_MS = 3_000
/** After this long without an answer a question is given up, on the server too. */
const ANSWER_MS = 20_000
/** A server that has just started, on a busy machine, may take as long as this to plan one statement. */
const PLAN_MS = 120_000

/**
 * One database of one server. Answers come as rows of plain values; errors in the words of the port. What this process wrote is seen by what it
 * reads next, on a cluster too (bookmarks).
 */
export class Connection {
  readonly #driver: Driver
  readonly #address: StoreAddress
  #sent = 0
  #whenAway: () => void = () => undefined

  constructor(address: StoreAddress & { readonly password: string }) {
    this.#address = address
    this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: CONNECT_MS + 1_000,
      maxTransactionRetryTime: RETRY_MS,
      telemetryDisabled: true,
      // Advice on performance and deprecation is for our tests, not for every answer.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    })
  }

  /** How many statements were sent. */
  get sent(): number {
    return this.#sent
  }

  get uri(): string {
    return this.#address.uri
  }

  /** How the server names itself. */
  async agent(): Promise<string | undefined> {
    return this.#inWords(async () => (await this.#driver.getServerInfo({ database: this.#address.database })).agent)
  }

  /** One statement that reads, on any member of a cluster that has caught up with what this process has seen. */
  read(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    this.#sent++
    return this.#ask(cypher, parameters, 'READ', ANSWER_MS)
  }

  /** One statement that reads what any process has written: on a cluster its leader answers. */
  readNewest(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    this.#sent++
    return this.#ask(cypher, parameters, 'WRITE', ANSWER_MS)
  }

  /** One statement of our own upkeep that reads what any process has written. It is no question, and is not counted. */
  aside(cypher: string, parameters: Parameters = {}, ms: number = ANSWER_MS): Promise<readonly Row[]> {
    return this.#ask(cypher, parameters, 'WRITE', ms)
  }

  /** A reading statement that is sent for the sake of its plan, where questions go. It is not counted, and may take long. */
  async plan(cypher: string, parameters: Parameters): Promise<void> {
    await this.#ask(cypher, parameters, 'READ', PLAN_MS)
  }

  /** Calls `then` whenever the server is found to be away. */
  whenAway(then: () => void): void {
    this.#whenAway = then
  }

  /** One statement in a transaction of its own that writes; for constraints and indexes. */
  async execute(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.write((writing) => writing.run(cypher, parameters))
  }

  /** Several statements in one transaction. `work` is called again where the transaction must be tried again, its end unknown. */
  async write<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
    return this.#inWords(async () => {
      const session = this.#driver.session({
        database: this.#address.database,
        defaultAccessMode: neo4j.session.WRITE,
        bookmarkManager: this.#driver.executeQueryBookmarkManager,
      })
      try {
        return await session.executeWrite((transaction) => work(this.#writing(transaction)))
      } finally {
        await session.close()
      }
    })
  }

  /** Whether the database answers within a few seconds. Never rejects. */
  async answers(): Promise<boolean> {
    try {
      await within(CONNECT_MS, this.read('RETURN 1'))
      return true
    } catch {
      return false
    }
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  #writing(transaction: ManagedTransaction): Writing {
    return {
      run: async (cypher, parameters = {}) => {
        this.#sent++
        const sent = inOneParameter(cypher, parameters)
        const { records } = await transaction.run(sent.cypher, sent.parameters)
        return records.map((record) => [...record.values()])
      },
    }
  }

  #ask(cypher: string, parameters: Parameters, routing: 'READ' | 'WRITE', ms: number): Promise<readonly Row[]> {
    const sent = inOneParameter(cypher, parameters)
    return this.#inWords(async () => {
      const answer = this.#driver.executeQuery(sent.cypher, sent.parameters, {
        routing,
        database: this.#address.database,
        transactionConfig: { timeout: ms },
      })
      // A server that is cut off without a word lets a connection hang for minutes.
      const { records } = await within(ms, answer)
      return records.map((record) => [...record.values()])
    })
  }

  async #inWords<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Late) {
        this.#whenAway()
        throw new StoreUnavailable(
          `Neo4j at ${this.#address.uri} does not answer within ${error.ms / 1000} s: see whether it is well, then ask again`,
          { cause: error },
        )
      }
      const told = inTheWordsOfThePort(error, this.#address)
      if (told instanceof StoreUnavailable) this.#whenAway()
      throw told
    }
  }
}

class Late extends Error {
  constructor(readonly ms: number) {
    super(`no answer within ${ms} ms`)
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late(ms)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, createServer, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stoppable } from '../../server/http/stop.ts'

/** A server that answers each request with the time it was told to take, and stops as ours does. */
async function started(takes: number, limits = {}) {
  const server = createServer((_request, response) => {
    setTimeout(() => response.end(String(takes)), takes)
  })
  const stop = stoppable(server, limits)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, stop, port: portOf(server) }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

type Outcome = { status: number | undefined; connection: string | undefined } | 'refused' | 'reset'

/** One request: answered, refused a connection, or lost after its connection was there. */
function ask(port: number, agent: Agent): Promise<Outcome> {
  return new Promise((resolve) => {
    request({ port, host: '127.0.0.1', agent }, (response) => {
      response
        .on('error', () => resolve('reset'))
        .on('end', () => resolve({ status: response.statusCode, connection: response.headers.connection }))
        .resume()
    })
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' ? 'refused' : 'reset'))
      .end()
  })
}

describe('stopping the server', () => {
  it.each([
    ['keep their connections', true, 0],
    ['keep their connections and wait', true, 20],
    ['connect anew each time', false, 0],
    ['connect anew each time and wait', false, 20],
  ])('loses no request of twelve clients in a loop that %s', async (_what, keepAlive, takes) => {
    for (let round = 0; round < 3; round++) {
      const { stop, port } = await started(takes)
      const outcomes: Outcome[] = []
      const clients = Array.from({ length: 12 }, async () => {
        const agent = new Agent({ keepAlive, maxSockets: 1 })
        for (let outcome: Outcome | null = null; outcome !== 'refused' && outcome !== 'reset'; ) {
          outcome = await ask(port, agent)
          outcomes.push(outcome)
        }
        agent.destroy()
      })
      while (outcomes.length < 48) await new Promise((resolve) => setTimeout(resolve, 5))
      expect(await stop()).toBe(true)
      await Promise.all(clients)
      expect(outcomes.filter((outcome) => outcome === 'reset')).toEqual([])
      expect(outcomes.filter((outcome) => outcome === 'refused')).toHaveLength(12)
    }
  })

  it('loses no request of twelve clients in a loop while each answer holds up all others', async () => {
    // In a process of its own: what holds up the server must not hold up its clients.
    const server = fork(join(import.meta.dirname, 'busy-server.ts'), { execArgv: ['--import', 'tsx'] })
    const [port] = (await once(server, 'message')) as [number]
    const outcomes: Outcome[] = []
    const clients = Array.from({ length: 12 }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      for (let outcome: Outcome | null = null; outcome !== 'refused' && outcome !== 'reset'; ) {
        outcome = await ask(port, agent)
        outcomes.push(outcome)
      }
      agent.destroy()
    })
    while (outcomes.length < 1) await new Promise((resolve) => setTimeout(resolve, 5))
    server.send('stop')
    const [isWhole] = (await once(server, 'message')) as [boolean]
    await Promise.all(clients)
    expect(isWhole).toBe(true)
    expect(outcomes.filter((outcome) => outcome === 'reset')).toEqual([])
    expect(outcomes.filter((outcome) => outcome === 'refused')).toHaveLength(12)
  })

  it('answers an idle connection that asks within the grace, tells it that this was the last, and closes one that does not', async () => {
    const { stop, port } = await started(0, { grace: 300 })
    const [asking, silent] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
    await Promise.all([once(asking, 'connect'), once(silent, 'connect')])
    let said = ''
    asking.on('data', (bytes) => {
      said += String(bytes)
    })
    silent.resume()
    const stopped = stop()
    await new Promise((resolve) => setTimeout(resolve, 100))
    asking.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n')
    await Promise.all([once(asking, 'end'), once(silent, 'end')])
    expect(said).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(said).toContain('Connection: close')
    expect(await stopped).toBe(true)
  })

  it('answers all requests that one connection sent in a row, the last with the end of the connection', async () => {
    const { stop, port } = await started(50)
    const socket = connect(port, '127.0.0.1')
    let said = ''
    socket.on('data', (bytes) => {
      said += String(bytes)
    })
    socket.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n'.repeat(3))
    await new Promise((resolve) => setTimeout(resolve, 20))
    const stopped = stop()
    await once(socket, 'end')
    expect(said.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3)
    expect(said.match(/Connection: close/g)).toHaveLength(1)
    expect(await stopped).toBe(true)
  })

  it('waits for the rest of a request for a while, and for no body that does not end', async () => {
    const server = createServer((asked, response) => {
      asked.resume().on('end', () => response.end('whole'))
    })
    const stop = stoppable(server, { grace: 10, bodies: 400, deadline: 5_000 })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const port = portOf(server)
    const head = 'POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 4\r\n\r\n'
    const [slow, endless] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
    await Promise.all([once(slow, 'connect'), once(endless, 'connect')])
    let said = ''
    slow.on('data', (bytes) => {
      said += String(bytes)
    })
    endless.on('error', () => undefined).resume()
    slow.write(`${head}ab`)
    endless.write(`${head}ab`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const stopped = stop()
    setTimeout(() => slow.write('cd'), 150)
    await once(slow, 'end')
    expect(said).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    // Nothing that was sent in whole was cut off, and the deadline was not waited for.
    expect(await stopped).toBe(true)
  })

  it('cuts off what takes longer than the deadline, and says so', async () => {
    const { stop, port } = await started(5_000, { grace: 10, deadline: 200 })
    const asked = ask(port, new Agent())
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await stop()).toBe(false)
    expect(await asked).toBe('reset')
  })
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { stoppable } from '../../server/http/stop.ts'

// A server of which each answer keeps its process busy for a while, as a dear question does. Told to, it stops as ours does, and says whether all was answered.
const BUSY = 300

const server = createServer((_request, response) => {
  const until = performance.now() + BUSY
  while (performance.now() < until);
  response.end()
})
const stop = stoppable(server, { deadline: 30_000 })
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('message', () => {
  void stop().then((isWhole) => {
    process.send?.(isWhole)
    process.disconnect()
  })
})

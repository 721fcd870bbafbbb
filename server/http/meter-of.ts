import type { ServerResponse } from 'node:http'
import { type Budget, RequestMeter } from '../work/meter.ts'

/** The meter of the request that a response answers. The work ends with the connection: nobody reads what comes after that. */
export function meterOf(response: ServerResponse, budget: Partial<Budget> | undefined): RequestMeter {
  const meter = new RequestMeter(budget)
  response.once('close', () => meter.gone())
  return meter
}

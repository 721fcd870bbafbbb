import type { ServerResponse } from 'node:http'
import type { RequestNote } from '../asking/request-note.ts'
import { Histogram } from './histogram.ts'
import { outcomeOf } from './outcome.ts'
import type { Metric } from './prometheus-text.ts'

/** Bounds in seconds: a kept answer takes less than the first, and nothing may take longer than the last. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const

/** Bounds in units of work. */
const UNITS = [100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000] as const

/**
 * Counts requests. What they are counted under comes from the schema, from our addresses and our codes: whatever anybody asks, there are some hundreds of lines at most, since
 * questions of several fields are counted as one.
 */
export class RequestCounts {
  #underWay = 0
  readonly #ended = new Map<string, { readonly operation: string; readonly code: string; count: number }>()
  readonly #durations = new Map<string, Histogram>()
  readonly #cost = new Histogram(UNITS)
  readonly #answered = { kept: 0, made: 0 }

  begun(): void {
    this.#underWay += 1
  }

  ended(note: RequestNote, response: ServerResponse): void {
    this.#underWay -= 1
    const operation = note.operation.includes('+') ? 'several' : note.operation
    const code = outcomeOf(note, response)
    const key = `${operation} ${code}`
    const counted = this.#ended.get(key)
    if (counted === undefined) this.#ended.set(key, { operation, code, count: 1 })
    else counted.count += 1
    let durations = this.#durations.get(operation)
    if (durations === undefined) {
      durations = new Histogram(SECONDS)
      this.#durations.set(operation, durations)
    }
    durations.add((performance.now() - note.since) / 1_000)
    if (note.cost !== null) this.#cost.add(note.cost)
    if (note.isKept) this.#answered.kept += 1
    else if (note.reliance !== null) this.#answered.made += 1
  }

  metrics(): Metric[] {
    return [
      {
        name: 'entente_requests_total',
        help: 'Requests that have ended, by what was asked for and how it ended.',
        type: 'counter',
        samples: [...this.#ended.values()].map(({ operation, code, count }) => ({
          labels: { operation, code },
          value: count,
        })),
      },
      {
        name: 'entente_requests_under_way',
        help: 'Requests that have come and not ended.',
        type: 'gauge',
        samples: [{ value: this.#underWay }],
      },
      {
        name: 'entente_request_duration_seconds',
        help: 'From when a request had come in whole until its answer was handed over.',
        type: 'histogram',
        samples: [...this.#durations].flatMap(([operation, durations]) => durations.samples({ operation })),
      },
      {
        name: 'entente_request_cost',
        help: 'Units of work that a request took.',
        type: 'histogram',
        samples: this.#cost.samples(),
      },
      {
        name: 'entente_answers_total',
        help: 'Answers by whether they were given from kept bytes or made.',
        type: 'counter',
        samples: Object.entries(this.#answered).map(([from, value]) => ({ labels: { from }, value })),
      },
    ]
  }
}

import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Metric } from './prometheus-text.ts'

const QUANTILES = [0.5, 0.99, 1] as const

/** Milliseconds between two looks at the event loop. */
const RESOLUTION = 10

/** How the process is, under the names that Prometheus's own clients have for it where there are such. Begins to watch the event loop, and gives how to read it. */
export function watchProcess(): () => Metric[] {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  delay.enable()
  const started = Date.now() / 1_000 - process.uptime()
  return () => {
    const { user, system } = process.cpuUsage()
    const { rss, heapUsed, heapTotal, external } = process.memoryUsage()
    // What is measured is the time from one look to the next.
    const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION) / 1e3 || 0
    const delays = QUANTILES.map((quantile) => ({
      labels: { quantile: String(quantile) },
      value: late(quantile === 1 ? delay.max : delay.percentile(quantile * 100)),
    }))
    delay.reset()
    return [
      {
        name: 'entente_event_loop_delay_seconds',
        help: 'How late the event loop was since this was last read, by quantile; 1 is the longest.',
        type: 'gauge',
        samples: delays,
      },
      gauge('process_start_time_seconds', 'When the process started, as Unix time.', started),
      {
        name: 'process_cpu_seconds_total',
        help: 'CPU time, of the process and of the system for it.',
        type: 'counter',
        samples: [{ value: (user + system) / 1e6 }],
      },
      gauge('process_resident_memory_bytes', 'Memory of the process that is in use.', rss),
      gauge('nodejs_heap_size_used_bytes', 'What the heap holds, what may be freed included.', heapUsed),
      gauge('nodejs_heap_size_total_bytes', 'What the heap takes.', heapTotal),
      gauge('nodejs_external_memory_bytes', 'What buffers take beside the heap.', external),
    ]
  }
}

const gauge = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  type: 'gauge',
  samples: [{ value }],
})

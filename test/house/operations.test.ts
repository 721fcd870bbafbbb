import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'

const read = (path: string): string => readFileSync(join(projectRoot(), path), 'utf8')
const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
]

describe('the page for whoever runs it', () => {
  const page = read('docs/operations.md')
  const settings = found(read('server/config.ts'), /given\('([A-Z0-9_]+)'\)/g)
  const metrics = ['request-counts', 'store-metrics', 'process-metrics', 'metrics'].flatMap((file) =>
    found(read(`server/watching/${file}.ts`), /'((?:entente|process|nodejs)_[a-z_]+)'/g),
  )
  const lines = ['request-lines', 'end-on-uncaught', 'metrics-server'].flatMap((file) =>
    found(read(`server/watching/${file}.ts`), /'((?:request failed|slow request|an error|the metrics)[^']*)'/g),
  )

  it('was compared with what there is', () => {
    expect(settings).toContain('ENTENTE_DATA')
    expect(metrics).toContain('entente_requests_total')
    expect(lines).toContain('slow request')
  })

  it.each(settings)('has the setting %s', (name) => {
    expect(page).toContain(`\`${name}\``)
    expect(read('README.md')).toContain(`\`${name}\``)
  })

  // Sizes of one memory share a row.
  it.each(metrics.filter((name) => !/_heap_size_total|_external_memory/.test(name)))('has the metric %s', (name) => {
    expect(page).toMatch(new RegExp(`\\b${name}\\b`))
  })

  it.each(lines)('has the line "%s"', (line) => {
    expect(page).toContain(line)
  })
})

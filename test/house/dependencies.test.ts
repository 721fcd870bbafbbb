import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'

const read = (path: string): string => readFileSync(join(projectRoot(), path), 'utf8')

it('gives a reason for every dependency, and none for what is gone', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
  const explained = read('docs/dependencies.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]))
  expect(explained.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort())
})

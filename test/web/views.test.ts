import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ANSWERS } from '../../web/answers.ts'
import { VIEWS } from '../../web/views.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../web/src/${path}`, import.meta.url))
const foldersWith = (folder: string, file: string): string[] =>
  readdirSync(at(folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(at(`${folder}/${entry.name}/${file}`)))
    .map(({ name }) => name)
    .sort()

describe('the list of views', () => {
  it('names every view that has a folder, and no other: add its line to web/views.ts', () => {
    expect(foldersWith('views', 'view.ts')).toEqual(VIEWS.map(({ name }) => name).sort())
  })

  it('gives no name and no key twice', () => {
    const keys = VIEWS.flatMap(({ key }) => (key === null ? [] : [key as string]))
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(VIEWS.map(({ name }) => name)).size).toBe(VIEWS.length)
  })
})

describe('the list of answers that can be cited', () => {
  it('names every kind that has a folder, and no other: add its line to web/answers.ts', () => {
    expect(foldersWith('answers', 'answer.tsx')).toEqual(ANSWERS.map(({ kind }) => kind).sort())
  })

  it('has of each kind what is asked for', () => {
    const documents = ANSWERS.flatMap(({ kind }) =>
      readdirSync(at(`answers/${kind}`))
        .filter((name) => name.endsWith('.graphql'))
        .map((name) => readFileSync(at(`answers/${kind}/${name}`), 'utf8')),
    ).join('\n')
    for (const { type } of ANSWERS) expect(documents).toContain(`fragment ${type}Shown on ${type}`)
  })
})

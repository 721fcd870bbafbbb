import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { projectRoot } from '../../server/project-root.ts'
import { LIVING } from './living.ts'
import type { MutantResult } from './mutate.ts'

/** What came of the mutants of a part. */
export interface Found {
  readonly part: string
  readonly folder: string
  /** Those that were tried and could be run. */
  readonly mutants: number
  readonly killed: number
  /** Those that live and of which it is written down why. */
  readonly looked: number
  /** Those that live, nobody knows why. */
  readonly unlooked: readonly Mutant[]
}

/** One change of the code: where, from what, into what. */
export interface Mutant {
  readonly file: string
  readonly line: number
  readonly offset: number
  readonly code: string
  readonly becomes: string
}

/** Sorts the mutants of a part by what came of them. What cannot be run is none. */
export function foundIn(part: string, folder: string, results: readonly MutantResult[]): Found {
  const ran = results.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status))
  // Where no test ran, the tests could not even be loaded: what is thrown then fails them, though none by its name.
  const living = ran
    .filter(({ status, testsCompleted }) => status === 'NoCoverage' || (status === 'Survived' && testsCompleted !== 0))
    .map(mutantOf)
  const unlooked = living.filter((mutant) => !LIVING.some((known) => isIn(mutant, known)))
  return {
    part,
    folder,
    mutants: ran.length,
    killed: ran.length - living.length,
    looked: living.length - unlooked.length,
    unlooked,
  }
}

function mutantOf({ fileName, location: { start, end }, replacement }: MutantResult): Mutant {
  const text = readFileSync(fileName, 'utf8')
  const lines = text.split('\n')
  const at = ({ line, column }: { line: number; column: number }): number =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1
  return {
    file: relative(projectRoot(), fileName),
    line: start.line,
    offset: at(start),
    code: text.slice(at(start), at(end)),
    becomes: replacement ?? '',
  }
}

/** Whether a mutant lies in the code of which it is written down why its changes go unnoticed. */
function isIn({ file, offset, code, becomes }: Mutant, known: (typeof LIVING)[number]): boolean {
  if (file !== known.file || (known.becomes !== undefined && known.becomes !== becomes)) return false
  const text = readFileSync(file, 'utf8')
  for (let at = text.indexOf(known.code); at >= 0; at = text.indexOf(known.code, at + 1))
    if (at <= offset && offset + code.length <= at + known.code.length) return true
  return false
}

/** A living mutant, as one line. */
export const sentenceOf = ({ file, line, code, becomes }: Mutant): string =>
  `${file}:${line}  ${oneLine(code)}  →  ${oneLine(becomes)}`

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 160)

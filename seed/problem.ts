import { compareIds } from '../schema/ids.ts'

/**
 * One thing that is wrong in a file, in a sentence with its remedy. A `warning` is worth a look and refuses nothing.
 * `line` counts from 1; null where the whole file is meant. `path` is the place inside it ("designations.2.level"), '' for the whole.
 */
export interface Problem {
  readonly level: 'problem' | 'warning'
  readonly file: string
  readonly line: number | null
  readonly path: string
  readonly message: string
}

/** Takes one problem; a check hands all it finds to this and never stops at the first. */
export type Report = (problem: Problem) => void

/** A problem as one line: file, line, path, sentence. */
export const problemLine = ({ level, file, line, path, message }: Problem): string =>
  `${file}${line === null ? '' : `:${line}`}: ${level === 'warning' ? 'warning: ' : ''}${path === '' ? '' : `${path}: `}${message}`

/** Problems by file, line and path, each once: a wrong default is one problem, however many entries take it. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  const byLine = new Map(problems.map((problem) => [problemLine(problem), problem]))
  return [...byLine.values()].sort(
    (a, b) =>
      compareIds(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareIds(a.path, b.path) ||
      compareIds(a.message, b.message),
  )
}

/** A number with its noun: "1 problem", "3 problems". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

import { checkRecorded } from './checks/recorded.ts'
import { type Difference, differenceOf, isEmpty } from './difference.ts'
import type { Facts } from './facts.ts'
import { counted, type Problem, problemLine, sortedProblems } from './problem.ts'
import { type ReplayedLog, replayLog } from './replay.ts'
import { takenNumbers } from './taken-numbers.ts'
import { validateFacts } from './validate.ts'

/** The whole seed, looked at: files of facts, files of the log, and how they differ. */
export interface CheckedSeed {
  readonly facts: Facts
  readonly log: ReplayedLog
  /** Of facts and log alike; warnings among them. */
  readonly problems: readonly Problem[]
  /** Null while there are problems: then it would say nothing. */
  readonly difference: Difference | null
  /** How many files of facts there are. */
  readonly files: number
}

/**
 * Checks the seed in a folder (`facts/` and `log/` below it); with a state of the project that git knows, also whether the numbers of its revisions are free there. Changes
 * nothing.
 */
export async function checkSeed(seed: string, against?: string): Promise<CheckedSeed> {
  const { facts, problems: found, files } = await validateFacts(seed)
  const log = await replayLog(seed)
  const problems = [...found, ...log.problems]
  if (against !== undefined) problems.push(...(await takenNumbers(seed, against)))
  checkRecorded(facts, log.held, (problem) => problems.push(problem))
  const difference = problems.some(isProblem) ? null : differenceOf(facts, log.held)
  return { facts, log, problems: sortedProblems(problems), difference, files }
}

export const isProblem = ({ level }: Problem): boolean => level === 'problem'

/** What is printed of a checked seed, and whether it is clean: no problems, and facts and log equal. */
export function reportOf({ facts, log, problems, difference, files }: CheckedSeed): {
  lines: string[]
  clean: boolean
} {
  const lines = problems.map(problemLine)
  const wrongs = problems.filter(isProblem)
  const warnings = problems.length - wrongs.length
  const also = warnings === 0 ? '' : `, ${counted(warnings, 'warning')}`
  if (difference === null) {
    const wrongFiles = new Set(wrongs.map(({ file }) => file)).size
    lines.push(
      `${counted(wrongs.length, 'problem')}${also} in ${counted(wrongFiles, 'file')} of ${files + log.revisions.length}`,
    )
    return { lines, clean: false }
  }
  if (!isEmpty(difference)) {
    lines.push(...differenceLines(difference))
    lines.push(
      `facts and log differ${also}: record the difference with npm run seed -- --record "why"${difference.deleted.length > 0 ? ' --retract' : ''}`,
    )
    return { lines, clean: false }
  }
  const statements = counted(facts.entries.length, 'statement')
  lines.push(
    `${statements} in ${counted(files, 'file')}, equal to the log at revision ${log.revisions.length}: no problems${also}`,
  )
  return { lines, clean: true }
}

/** Past this many of a sort, a list of differences says only how many more there are. */
const MOST_LINES = 40

/** The differences of facts and log, a line each. */
export function differenceLines({ added, changed, deleted }: Difference): string[] {
  const at = (place: { file: string; at(path: []): { line: number } }): string => `${place.file}:${place.at([]).line}`
  return [
    ...firstOf(
      added.map(({ statement, place }) => `${at(place)}: ${statement.id}: is not in the log`),
      'new',
    ),
    ...firstOf(
      changed.map(
        ({ entry, held, fields }) =>
          `${at(entry.place)}: ${entry.statement.id}: differs from the log (revision ${held.revision}) in ${fields.join(', ')}`,
      ),
      'changed',
    ),
    ...firstOf(
      deleted.map(
        ({ statement, file, line, revision }) =>
          `${file}:${line}: ${statement.id}: is in the log (revision ${revision}) and in no file of facts`,
      ),
      'deleted',
    ),
  ]
}

const firstOf = (lines: readonly string[], sort: string): string[] =>
  lines.length <= MOST_LINES
    ? [...lines]
    : [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more that are ${sort}`]

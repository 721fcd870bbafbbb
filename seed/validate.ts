import { basename, join } from 'node:path'
import type { Statement } from '../schema/statement.ts'
import { checkCitations } from './checks/citations.ts'
import { checkClaims } from './checks/claims.ts'
import { checkCodes } from './checks/codes.ts'
import { checkCountingDefinitions } from './checks/counting-definitions.ts'
import { checkCoverage } from './checks/coverage.ts'
import { checkDesignations } from './checks/designations.ts'
import { checkDuplicates } from './checks/duplicates.ts'
import { checkLadders } from './checks/ladders.ts'
import { checkLanguages } from './checks/languages.ts'
import { checkOverlaps } from './checks/overlaps.ts'
import { checkPartnerships } from './checks/partnerships.ts'
import { checkPeriods } from './checks/periods.ts'
import { checkPopulations } from './checks/populations.ts'
import { checkReferences } from './checks/references.ts'
import { shapeOf, told } from './collections.ts'
import { entriesOfFile } from './entries-of-file.ts'
import { type Entry, type RawEntry, wrong } from './entry.ts'
import { Facts } from './facts.ts'
import { type Problem, type Report, sortedProblems } from './problem.ts'
import { readFacts } from './read.ts'
import { shapeProblems } from './shape-problems.ts'

/** What the files of facts say, and all that is wrong with them. */
export interface Validated {
  /** The statements that satisfy their shapes; all of them where there are no problems. */
  readonly facts: Facts
  /** In the order of files and lines. */
  readonly problems: readonly Problem[]
  /** How many files were read. */
  readonly files: number
}

/** Reads and checks all files of facts below a seed folder, and finds all problems of all of them at once. */
export async function validateFacts(seed: string): Promise<Validated> {
  const problems: Problem[] = []
  const report: Report = (problem) => problems.push(problem)
  const files = await readFacts(join(seed, 'facts'), `${basename(seed)}/facts`, report)
  const raw = files.flatMap((file) => entriesOfFile(file, report))
  const entries = raw.flatMap((entry) => shaped(entry, report) ?? [])
  const facts = new Facts(entries, unjudgedIds(raw, entries))
  // What looks unused may be used in what could not be read.
  const unreadable = problems.length > 0
  checkDuplicates(raw, report)
  for (const check of [
    checkReferences,
    checkCitations,
    checkPeriods,
    checkLanguages,
    checkCodes,
    checkPartnerships,
    checkDesignations,
    checkOverlaps,
    checkLadders,
    checkCountingDefinitions,
    checkCoverage,
    checkClaims,
    checkPopulations,
  ]) {
    check(facts, report)
  }
  const sure = problems.filter(({ level }) => level === 'problem' || !unreadable)
  return { facts, problems: sortedProblems(sure), files: files.length }
}

/** The statement of an entry; null, with its sentences, where it misses its shape. */
function shaped(entry: RawEntry, report: Report): Entry | null {
  const read = shapeOf(entry.kind).safeParse({ kind: entry.kind, v: told(entry.kind).v, ...entry.value })
  if (read.success) return entry.broken ? null : { statement: read.data as Statement, place: entry.place }
  // Of a field that could not be read, its own sentence is enough; of a file with wrong syntax nothing is sure.
  const said = new Set(entry.reported)
  if (entry.broken && said.size === 0) return null
  for (const { path, message } of shapeProblems(entry, read.error.issues)) {
    const covered = path.some((_, i) => said.has(path.slice(0, i + 1).join('.')))
    if (!covered) report(wrong(entry.place, path, message))
  }
  return null
}

function unjudgedIds(raw: readonly RawEntry[], entries: readonly Entry[]): string[] {
  const judged = new Set(entries.map(({ statement }) => statement.id))
  return raw.flatMap(({ value }) => (typeof value.id === 'string' && !judged.has(value.id) ? [value.id] : []))
}

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareIds } from '../schema/ids.ts'
import { LANGUAGE_TAG } from '../schema/language.ts'
import { ToldError } from '../server/errors.ts'
import type { StatementLog } from '../server/store/statement-log.ts'
import { BadSeed } from './bad-seed.ts'
import { checkSeed, isProblem, reportOf } from './check.ts'
import { isLanguage } from './checks/languages.ts'
import { editorOf } from './editor.ts'
import { lackingIn, lackingLine } from './lacking.ts'
import { loadSeed } from './load.ts'
import { counted, problemLine } from './problem.ts'
import { type Recorded, recordRevision } from './record.ts'
import { renumber } from './renumber.ts'

/** What the command line needs of the world around it. */
export interface Surroundings {
  /** The seed folder, with `facts/` and `log/` in it. */
  readonly seed: string
  readonly env: NodeJS.ProcessEnv
  readonly clock: () => Date
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
  /** Opens the log of the configured store. */
  readonly openLog: () => Promise<{ readonly log: StatementLog; close(): Promise<void> }>
}

const USAGE = `npm run seed                              load the seed's log into the configured store
npm run seed -- --check                   list every problem of every file, and how facts and log differ
                  --against <ref>         and revisions whose number is taken there (origin/main)
npm run seed -- --record "why"            append the difference of facts and log as one revision
                  --by "who"              who records it (default: ENTENTE_EDITOR, else git's user.name)
                  --retract               withdraw what is gone from the files
npm run seed -- --lacking <language>      list every text that is not yet in a language (vi), for the translator
npm run seed -- --renumber <file>…        let revisions of yours that nobody has yet follow all others`

/** Runs the seed's command line and gives the exit code. */
export async function runSeed(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const options = optionsOf(args)
    if (options.help) {
      around.print(USAGE)
      return 0
    }
    if (options.lacking !== undefined) return await lacking(options.lacking, around)
    if (options.check) return await check(around, options.against)
    if (options.renumber.length > 0) return await renumbered(options.renumber, around)
    if (options.record !== undefined) return await record(options.record, options, around)
    return await load(around)
  } catch (error) {
    if (!(error instanceof ToldError)) throw error
    around.complain(error.message)
    return 1
  }
}

interface Options {
  readonly lacking: string | undefined
  readonly check: boolean
  readonly against: string | undefined
  readonly renumber: readonly string[]
  readonly record: string | undefined
  readonly by: string | undefined
  readonly retract: boolean
  readonly help: boolean
}

function optionsOf(args: readonly string[]): Options {
  const {
    values: { lacking, check, against, renumber, record, by, retract, help },
    positionals,
  } = parsed(args)
  if (renumber === undefined && positionals.length > 0)
    throw new BadSeed(`Unexpected argument '${positionals[0]}'; the commands are\n${USAGE}`)
  if (renumber !== undefined && (check || record !== undefined))
    throw new BadSeed('--renumber goes alone: renumber first, then check')
  if (against !== undefined && !check) throw new BadSeed('--against goes with --check: add it')
  if (check && record !== undefined)
    throw new BadSeed('--check and --record do not go together: check first, then record')
  if (record === undefined && (retract || by !== undefined)) {
    throw new BadSeed(`${retract ? '--retract' : '--by'} goes with --record "why": add it`)
  }
  if (record?.trim() === '') throw new BadSeed('the reason is empty: say it with --record "why"')
  if (lacking !== undefined && (check || record !== undefined || renumber !== undefined))
    throw new BadSeed('--lacking goes alone: it changes nothing')
  return {
    lacking,
    check: check ?? false,
    against,
    renumber: renumber === undefined ? [] : [renumber, ...positionals],
    record,
    by,
    retract: retract ?? false,
    help: help ?? false,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lacking: { type: 'string' },
        check: { type: 'boolean' },
        against: { type: 'string' },
        renumber: { type: 'string' },
        record: { type: 'string' },
        by: { type: 'string' },
        retract: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new BadSeed(`${(error as Error).message.split('. ')[0]}; the commands are\n${USAGE}`)
  }
}

async function lacking(language: string, { seed, print }: Surroundings): Promise<number> {
  if (!LANGUAGE_TAG.pattern.test(language) || !isLanguage(language))
    throw new BadSeed(`"${language}" is the tag of no language: ${LANGUAGE_TAG.says}`)
  const { facts } = await checkSeed(seed)
  const all = lackingIn(facts, language)
  for (const each of all) print(lackingLine(each))
  print(
    all.length === 0
      ? `nothing is lacking in ${language}`
      : `${counted(all.length, 'text is', 'texts are')} not yet in ${language}; readers are given the one above instead`,
  )
  return 0
}

async function check({ seed, print, complain }: Surroundings, against: string | undefined): Promise<number> {
  const { lines, clean } = reportOf(await checkSeed(seed, against))
  for (const line of lines) (clean ? print : complain)(line)
  return clean ? 0 : 1
}

async function record(why: string, { by, retract }: Options, around: Surroundings): Promise<number> {
  const { seed, env, clock, print, complain } = around
  const checked = await checkSeed(seed)
  if (checked.problems.some(isProblem)) for (const line of checked.problems.map(problemLine)) complain(line)
  const recorded = await recordRevision(checked, { seed, by: await editorOf(by, env, seed), why, retract, clock })
  print(recorded === null ? 'nothing to record: the log is equal to the facts' : sentenceOf(recorded))
  return 0
}

async function renumbered(names: readonly string[], around: Surroundings): Promise<number> {
  const { seed, print } = around
  for (const { before, after, number, contested } of await renumber(seed, names)) {
    print(
      after === null
        ? `${before} says nothing that the others do not say: it is gone`
        : `${before} is revision ${number} now, in ${after}`,
    )
    if (contested.length > 0)
      print(
        `it has the last word on what the others changed too: ${contested.join(', ')}; see that the facts are as you both mean them`,
      )
  }
  return check(around, undefined)
}

function sentenceOf({ revision, difference, file }: Recorded): string {
  const { added, changed, deleted } = difference
  const parts = [
    partOf(
      'new',
      added.map(({ statement }) => statement.kind),
    ),
    partOf(
      'corrected',
      changed.map(({ entry }) => entry.statement.kind),
    ),
    partOf(
      'retracted',
      deleted.map(({ statement }) => statement.kind),
    ),
  ].filter((part) => part !== '')
  return `recorded revision ${revision.number} of ${revision.recordedAt} by ${revision.by} in log/${file}: ${parts.join('; ')}`
}

function partOf(what: string, kinds: readonly string[]): string {
  if (kinds.length === 0) return ''
  const byKind = new Map<string, number>()
  for (const kind of kinds) byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
  const list = [...byKind].sort(([a], [b]) => compareIds(a, b)).map(([kind, n]) => `${kind} ${n}`)
  return `${kinds.length} ${what} (${list.join(', ')})`
}

/** Work that takes longer than this says how far it is. */
const QUIET_MS = 1000

async function load({ seed, print, openLog }: Surroundings): Promise<number> {
  const started = Date.now()
  const { log, close } = await openLog()
  try {
    const { revisions, already } = await loadSeed(log, {
      folder: join(seed, 'log'),
      onProgress: ({ revision, newest, entries }) => {
        if (Date.now() - started > QUIET_MS)
          print(`loading revision ${revision.number} of ${newest}: ${counted(entries, 'entry', 'entries')}`)
      },
    })
    const held = already === 0 ? '' : ` (${already} held already)`
    for (const { number, recordedAt, reason, asserted, retracted } of revisions) {
      print(`loaded revision ${number} of ${recordedAt}: ${reason} (${asserted} asserted, ${retracted} retracted)`)
    }
    print(revisions.length > 0 ? `loaded ${counted(revisions.length, 'revision')}${held}` : nothingToLoad(already))
  } finally {
    await close()
  }
  return 0
}

const nothingToLoad = (already: number): string =>
  already === 0
    ? 'nothing to load: the seed has no revisions'
    : `nothing to load: the store holds the seed's ${counted(already, 'revision')}`

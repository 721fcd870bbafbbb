import { ToldError } from '../errors.ts'
import { BadUsage, type Command } from './command.ts'

/** The commands by their names, one word or two, beside those for answers. Each is loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  'log export': async () => (await import('./log-export.ts')).logExport,
  'log verify': async () => (await import('./log-verify.ts')).logVerify,
  'graph rebuild': async () => (await import('./graph-rebuild.ts')).graphRebuild,
  'log load': async () => (await import('./log-load.ts')).logLoad,
}

/** The command line's root: finds the command, runs it, and says in one sentence what went wrong. Exit codes: 0 done, 1 failed, 2 wrong usage. */
async function main(words: readonly string[]): Promise<number> {
  if (words.length === 1 && (words[0] === '--help' || words[0] === 'help')) {
    process.stdout.write(await usage())
    return 0
  }
  try {
    const { command, args } = await find(words)
    if (args.includes('--help')) {
      process.stdout.write(`usage:\n${listOf(command.usage)}`)
      return 0
    }
    await command.run(args)
    return 0
  } catch (error) {
    if (error instanceof BadUsage) {
      process.stderr.write(`entente: ${error.message}\n\n${await usage()}`)
      return 2
    }
    process.stderr.write(`entente: ${sentenceOf(error)}\n`)
    return 1
  }
}

async function find(
  words: readonly string[],
): Promise<{ readonly command: Command; readonly args: readonly string[] }> {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ')
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (load !== undefined) return { command: await load(), args: words.slice(length) }
  }
  const [word = ''] = words
  const answer = word === '' ? undefined : (await answerCommands()).get(word)
  if (answer !== undefined) return { command: answer, args: words.slice(1) }
  const said = words.slice(0, 2).join(' ')
  throw new BadUsage(said === '' ? 'say what to do' : `there is no command ${JSON.stringify(said)}`)
}

/** The commands for answers, by name: one for each kind that can be cited. */
async function answerCommands(): Promise<ReadonlyMap<string, Command>> {
  const [{ CITABLE_KINDS }, { answerCommand }] = await Promise.all([
    import('../answers/citable-kinds.ts'),
    import('./answer-command.ts'),
  ])
  return new Map(CITABLE_KINDS.map((kind) => [kind.live.command, answerCommand(kind)]))
}

async function usage(): Promise<string> {
  const { COMMON_USAGE } = await import('./answer-command.ts')
  const others = await Promise.all(Object.values(COMMANDS).map((load) => load()))
  const lines = [
    ...[...(await answerCommands()).values()].flatMap((command) => command.usage),
    ...COMMON_USAGE,
    ...others.flatMap((command) => command.usage),
  ]
  return `usage:\n${listOf(lines)}\nThe store is the one that the server uses: ENTENTE_STORE, ENTENTE_DATA, NEO4J_URI and the others name it.\n`
}

function listOf(lines: Command['usage']): string {
  const width = Math.max(...lines.map(([form]) => form.length))
  return lines
    .map(([form, does]) => `  ${form.startsWith(' ') ? '           ' : 'npx entente'} ${form.padEnd(width)}  ${does}\n`)
    .join('')
}

function sentenceOf(error: unknown): string {
  if (error instanceof ToldError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

// Not `process.exit`: what is on its way to a pipe is still written.
process.exitCode = await main(process.argv.slice(2))

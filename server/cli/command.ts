import { ToldError } from '../errors.ts'

/** One command of the command line. A new one is a file of its own and a line in `main.ts`. */
export interface Command {
  /** How it is written, and what it does: the lines of the usage text, each a form and a phrase. */
  readonly usage: readonly (readonly [form: string, does: string])[]
  /** Runs it with the words after its name. Throws {@link BadUsage}, {@link Failure} or an error of the store. */
  run(args: readonly string[]): Promise<void>
}

/** The command is not written as it must be. The message is one sentence; the usage text follows it. */
export class BadUsage extends ToldError {
  override readonly name = 'BadUsage'
}

/** The command cannot do what it is asked for. The message is one sentence with its remedy. */
export class Failure extends ToldError {
  override readonly name = 'Failure'
}

/** Where a command says what it has done: beside its output, which may be piped into a file. */
export const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}

/** A number with its word: "1 revision", "3 revisions". */
export const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`

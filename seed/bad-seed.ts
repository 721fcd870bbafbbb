import { ToldError } from '../server/errors.ts'

/** The seed cannot be used as it was asked for. The message is one sentence that names the thing, the value and the remedy. */
export class BadSeed extends ToldError {
  override readonly name = 'BadSeed'
}

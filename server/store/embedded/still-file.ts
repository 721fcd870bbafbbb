import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { StoreUnavailable } from '../../errors.ts'

/**
 * A file that is read as one that nobody writes to, since it cannot be locked where it may not be written to. SQLite then reads neither a write-ahead log beside it nor that a
 * page has changed: whether somebody writes to it after all is told by what the file system says of both.
 */
export class StillFile {
  /** How SQLite is told so. */
  readonly uri: string
  readonly #path: string
  readonly #asFound: string

  constructor(path: string) {
    this.#path = path
    this.uri = `${pathToFileURL(path).href}?immutable=1`
    this.#asFound = stateOf(path)
  }

  /** Throws `StoreUnavailable` where it is not as it was found any more: what was read of it since may be old or torn. */
  mustBe(): void {
    if (stateOf(this.#path) === this.#asFound && !hasWriteAheadLog(this.#path)) return
    throw new StoreUnavailable(
      `${this.#path} was written to since it was opened, and may only be read here: start again to read what it holds now`,
    )
  }
}

/** Whether revisions may stand beside the file that are not in it yet. */
export const hasWriteAheadLog = (path: string): boolean =>
  (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

function stateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? '' : `${found.ino} ${found.size} ${found.mtimeMs}`
}

import { Failure } from './command.ts'

/** One line of a log, without its end. */
export interface Line {
  readonly text: string
  readonly number: number
}

/**
 * The lines of a log as it comes in; memory does not grow with it. They end at U+000A alone: a line of JSON may hold other separators
 * of Unicode, on which Node's own readline would cut it. Throws a {@link Failure} where it is not UTF-8 or its last line has no end.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const decoded = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch (cause) {
      throw new Failure(`${name} is not UTF-8 after line ${number}: use the file that the export wrote`, { cause })
    }
  }
  let number = 0
  let rest = ''
  for await (const chunk of chunks) {
    const parts = (rest + decoded(chunk)).split('\n')
    rest = parts.pop() ?? ''
    for (const text of parts) yield { text, number: ++number }
  }
  rest += decoded()
  if (rest !== '') {
    throw new Failure(`${name} is cut off in line ${number + 1}: use a whole copy of what the export wrote`)
  }
}

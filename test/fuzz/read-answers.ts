/** One answer of HTTP, as it came. */
export interface Answer {
  readonly status: number
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Reads the whole answers among bytes, and what is left after them. */
export function readAnswers(bytes: Buffer, headsOnly: boolean): { answers: Answer[]; rest: Buffer } {
  const answers: Answer[] = []
  let rest = bytes
  for (;;) {
    const found = readOne(rest, headsOnly)
    if (found === null) return { answers, rest }
    answers.push(found.answer)
    rest = rest.subarray(found.length)
  }
}

function readOne(bytes: Buffer, headsOnly: boolean): { answer: Answer; length: number } | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? Number.NaN)
  if (Number.isNaN(status)) return null
  const headers: Record<string, string> = {}
  for (const line of lines)
    headers[line.slice(0, line.indexOf(':')).toLowerCase()] = line.slice(line.indexOf(':') + 1).trim()
  const start = end + 4
  const answer = (body: Buffer, length: number) => ({ answer: { status, headers, body }, length: start + length })
  if (headsOnly || status < 200 || status === 204 || status === 304) return answer(Buffer.alloc(0), 0)
  if (headers['transfer-encoding'] === 'chunked') return readChunks(bytes.subarray(start), answer)
  const length = Number(headers['content-length'] ?? 0)
  return bytes.length < start + length ? null : answer(bytes.subarray(start, start + length), length)
}

function readChunks<T>(bytes: Buffer, answer: (body: Buffer, length: number) => T): T | null {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const end = bytes.indexOf('\r\n', at)
    if (end < 0) return null
    const size = Number.parseInt(bytes.subarray(at, end).toString('latin1'), 16)
    if (Number.isNaN(size) || bytes.length < end + 2 + size + 2) return null
    parts.push(bytes.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
    if (size === 0) return answer(Buffer.concat(parts), at)
  }
}

import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { REFUSAL_CODES } from '../../server/refusal-codes.ts'
import type { Answer } from './read-answers.ts'
import type { Outcome } from './send.ts'

/** The codes that a refusal may bear: ours, and those that GraphQL has for what is none of its language or of the schema. */
const CODES: ReadonlySet<string> = new Set([
  ...Object.values(REFUSAL_CODES),
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
])

/** Codes that say that something is wrong with the server and not with the request. */
const OURS: ReadonlySet<string> = new Set(['INTERNAL', 'STORE_UNAVAILABLE', 'STORE_TOO_NEW'])

/** Codes with which a busy server may answer by a status from 500 on. */
const BUSY = 'DEADLINE_EXCEEDED'

/** Whether a line in the log tells of something that should not have come: what a busy machine had no time for is written down too. */
export const isFaulty = (line: string): boolean => !line.includes(`"code":"${BUSY}"`)

/** Letters of a refusal beyond which it is an echo. */
const MOST = 6_000

/** What no refusal tells of: places in our files, names of packages and errors of the language, the words of a query to a store. */
const INTERNALS = [
  /\bat [\w.<>]+ \(/,
  /\.[cm]?[jt]s:\d+/,
  /node_modules|node:internal|file:\/\/|\/(?:home|root|tmp|usr|work|dist)\//,
  /\bundefined\b|\[object |\bNaN\b/,
  /(?:Type|Range|Reference|Syntax|Assertion)Error\b/,
  /\bE(?:CONN|NOENT|ACCES|PIPE|RR_)\w*/,
  /\b(?:SQLITE|libsql|neo4j|graphql-jit|pothos|yoga|whatwg|zod)\b/i,
  /\bSELECT \w|\bMATCH \(|\bJOIN \w/,
]

/** What came of a request, in words for a table: the codes of its refusals, or that it was answered. */
export function tellings({ answers }: Outcome): readonly string[] {
  return answers
    .filter(({ status }) => status >= 200)
    .map((answer) => {
      const codes = new Set(errorsIn(answer).map((error) => String(error.extensions?.code ?? '')))
      if (codes.size > 0) return [...codes].sort().join(' ')
      return answer.status < 400 ? 'answered' : String(answer.status)
    })
}

/** What is wrong with what came; empty where nothing is. */
export function faultsOf(outcome: Outcome): readonly string[] {
  const faults = outcome.answers.filter(({ status }) => status >= 200).flatMap(faultsOfAnswer)
  return outcome.isHung ? [...faults, 'an answer that must come did not'] : faults
}

function faultsOfAnswer(answer: Answer): string[] {
  const faults: string[] = []
  const errors = errorsIn(answer)
  const codes = errors.map((error) => String(error.extensions?.code ?? ''))
  if (answer.status >= 500 && !codes.includes(BUSY)) faults.push(`status ${answer.status}`)
  if (answer.status >= 400 && errors.length === 0 && !isPage(answer) && answer.body.length > 0)
    faults.push(`status ${answer.status} without an error in JSON`)
  for (const [i, code] of codes.entries()) {
    if (!CODES.has(code) && code !== BUSY)
      faults.push(`the code ${JSON.stringify(code)} of ${JSON.stringify(errors[i])?.slice(0, 300)}`)
    if (OURS.has(code)) faults.push(`${code}: ${errors[i]?.message}`)
  }
  if (errors.length === 0) return faults
  const text = errors.map(({ message }) => message).join('\n')
  if (text.length > MOST) faults.push(`a refusal of ${text.length} letters`)
  for (const telling of INTERNALS) {
    const found = telling.exec(text)?.[0]
    if (found !== undefined) faults.push(`a refusal that tells of ${JSON.stringify(found)}: ${text.slice(0, 300)}`)
  }
  return faults
}

interface Told {
  readonly message: string
  readonly extensions?: { readonly code?: unknown }
}

/** The errors of an answer in JSON. */
function errorsIn({ headers, body }: Answer): readonly Told[] {
  if (!(headers['content-type'] ?? '').includes('json') || body.length === 0) return []
  const coding = headers['content-encoding']
  const bytes = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body
  const text = bytes.toString('utf8')
  if (!text.startsWith('{"errors"') && !text.includes('"errors":[')) return []
  try {
    const { errors } = JSON.parse(text) as { errors?: readonly Told[] }
    return errors ?? []
  } catch {
    return [{ message: `no JSON: ${text.slice(0, 200)}` }]
  }
}

/** The page itself says why an address leads nowhere. */
const isPage = ({ headers }: Answer): boolean => (headers['content-type'] ?? '').startsWith('text/html')

import { askedByHand, kindAskedFor } from '../answers/asked-by-hand.ts'
import { actorPartsOf, type CitableKind, type Cited } from '../answers/citable.ts'
import { CITABLE_KINDS } from '../answers/citable-kinds.ts'
import { askMeaning } from '../asking/ask-meaning.ts'
import { knownAsWritten } from '../asking/known-as-written.ts'
import type { Context } from '../asking/request-context.ts'
import { AskError } from '../errors.ts'
import { FORMATS } from '../exports/formats.ts'

/** The parameters that every address of an answer has beside the parts of its question. */
const COMMON: readonly string[] = ['knownAt', 'language']

/** The kinds of answer that are asked for at addresses beginning with a path's first part; none where it is no such address. */
export const kindsAt = (path: string): readonly CitableKind[] =>
  CITABLE_KINDS.filter(({ live }) => path.startsWith(`/${live.at}/`))

/** Asks what an address asks, as known when it says; with the format that it ends in. */
export async function askLive(
  kinds: readonly CitableKind[],
  url: URL,
  context: Context,
): Promise<{ readonly cited: Cited; readonly ending: string }> {
  const [, path = '', ending = ''] = /^\/[^/]+\/(.+)\.(\w+)$/.exec(url.pathname) ?? []
  const given: Record<string, string> = Object.fromEntries(url.searchParams)
  const kind = kindAskedFor(kinds, given)
  const pieces = kind === undefined ? [] : piecesOf(path, kind.live.path.length)
  if (kind === undefined || pieces.length !== kind.live.path.length || pieces.includes('') || !FORMATS.has(ending)) {
    throw new AskError('address', { text: url.pathname, address: addressOf(kinds), known: [...FORMATS.keys()] })
  }
  kind.live.path.forEach((name, i) => {
    given[name] = pieces[i] ?? ''
  })
  refuseUnknownParameters(kinds, url)
  const asked = askedByHand(kind, given, context.today)
  const known = await knownAsWritten(context, url.searchParams.get('knownAt'), 'knownAt')
  const cited = await askMeaning(asked, actorPartsOf(kind), (meant) => kind.ask(context.graph, meant, known), {
    graph: context.graph,
    known: async () => known,
  })
  return { cited, ending }
}

/** The parts of a path. The last has what is left, with its slashes: an id needs no escapes, and means the same where a proxy takes them away. */
function piecesOf(path: string, parts: number): string[] {
  const pieces = path.split('/')
  return [...pieces.slice(0, parts - 1), pieces.slice(parts - 1).join('/')].map(decoded)
}

/** How such addresses are written: "/counts/<owner>/<definition>.<format>". */
function addressOf([kind]: readonly CitableKind[]): string {
  const path = kind?.live.path.map((name) => (name === 'of' ? '<owner>' : `<${name}>`)).join('/') ?? ''
  return `/${kind?.live.at}/${path}.<format>`
}

/** A parameter misspelt would be answered as if it were not there. */
function refuseUnknownParameters(kinds: readonly CitableKind[], url: URL): void {
  const parts = kinds.flatMap(({ parts, live }) => Object.keys(parts).filter((name) => !live.path.includes(name)))
  const known = [...new Set([...parts, ...COMMON])]
  for (const name of url.searchParams.keys()) {
    if (!known.includes(name)) throw new AskError('parameter', { text: name, known })
  }
}

/** A path without its escapes; as it stands where they are none. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

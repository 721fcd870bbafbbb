import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  type Token,
  VariablesInAllowedPositionRule,
  validate,
} from 'graphql'
import { AskError } from '../errors.ts'
import { comparisonsIn } from './comparisons.ts'
import { asGraphQLError } from './error-codes.ts'
import { beyondLimits, LIMITS } from './limits.ts'

/** Bytes that the documents known to one API may take, texts, trees and what is compiled from them together. */
const MOST_BYTES = 16 * 1024 * 1024

/** What a document takes for each lexical token of its text: its tree 250 to 400 bytes, what is compiled from it up to three times that (measured on Node 20). */
const BYTES_A_TOKEN = 1_500

/** A text that was read as a document. */
export interface ReadDocument {
  readonly text: string
  /** Null where the text is none. */
  readonly document: DocumentNode | null
  /** Why it is refused, by the parser, by a limit or by the schema; empty where it may be executed. */
  readonly problems: readonly GraphQLError[]
}

/**
 * Reads documents within the limits. One that was found valid is remembered by its text, so that the same text is parsed and validated once; bounded by bytes: the
 * one used longest ago is forgotten first. One that is refused is not remembered, or anybody could fill the memory with refusals.
 */
export class Documents {
  readonly #schema: GraphQLSchema
  readonly #most: number
  readonly #known = new Map<string, { readonly read: ReadDocument; readonly bytes: number }>()
  #bytes = 0

  constructor(schema: GraphQLSchema, most: number = MOST_BYTES) {
    this.#schema = schema
    this.#most = most
  }

  /** Bytes that the remembered documents take now, by estimate. */
  get bytes(): number {
    return this.#bytes
  }

  /** Whether a text is remembered. */
  has(text: string): boolean {
    return this.#known.has(text)
  }

  read(text: string): ReadDocument {
    const known = this.#known.get(text)
    if (known !== undefined) {
      this.#known.delete(text)
      this.#known.set(text, known)
      return known.read
    }
    const read = readWithin(this.#schema, text)
    if (read.document !== null && read.problems.length === 0) this.#remember(read, read.document)
    return read
  }

  #remember(read: ReadDocument, document: DocumentNode): void {
    const bytes = 2 * read.text.length + BYTES_A_TOKEN * tokensOf(document)
    if (bytes > this.#most) return
    this.#known.set(read.text, { read, bytes })
    this.#bytes += bytes
    for (const [oldest, { bytes: freed }] of this.#known) {
      if (this.#bytes <= this.#most) break
      this.#known.delete(oldest)
      this.#bytes -= freed
    }
  }
}

function readWithin(schema: GraphQLSchema, text: string): ReadDocument {
  const document = parseWithin(text)
  if (document instanceof GraphQLError) return { text, document: null, problems: [document] }
  return { text, document, problems: problemsOf(schema, text, document) }
}

/** The problems of a document that one answer tells of. What comes after them is mostly more of the same, and looking for what was meant instead takes its time. */
const MOST_PROBLEMS = 10

/** The rules for a text that has no variable: those that look for one walk it all for nothing, and take two fifths of the time. */
const OF_VARIABLES = new Set([NoUndefinedVariablesRule, NoUnusedVariablesRule, VariablesInAllowedPositionRule])
const WITHOUT_VARIABLES = specifiedRules.filter((rule) => !OF_VARIABLES.has(rule))

/** What is wrong with a document. The limits come before all other rules, some of which take longer than the length of the text. */
function problemsOf(schema: GraphQLSchema, text: string, document: DocumentNode): readonly GraphQLError[] {
  const beyond = [...beyondLimits(schema, document), ...otherOperations(document)]
  if (beyond.length > 0) return beyond
  if (comparisonsIn(document, LIMITS.comparisons) > LIMITS.comparisons) return [tooManyComparisons()]
  const rules = text.includes('$') ? specifiedRules : WITHOUT_VARIABLES
  const found = validate(schema, document, rules, { maxErrors: MOST_PROBLEMS })
  if (found.some(({ message }) => message === 'Validation aborted.')) return [tooManyComparisons()]
  return found.length <= MOST_PROBLEMS
    ? found
    : [...found.slice(0, MOST_PROBLEMS), asGraphQLError(new AskError('problems', { most: MOST_PROBLEMS }))]
}

const tooManyComparisons = (): GraphQLError => asGraphQLError(new AskError('comparisons', { most: LIMITS.comparisons }))

/** A refusal for each operation that is no query. */
const otherOperations = ({ definitions }: DocumentNode): GraphQLError[] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== 'query'
      ? [asGraphQLError(new AskError('operation', { operation: definition.operation }))]
      : [],
  )

function parseWithin(text: string): DocumentNode | GraphQLError {
  if (text.length > LIMITS.text) return asGraphQLError(new AskError('text', { found: text.length, most: LIMITS.text }))
  try {
    return parse(text, { maxTokens: LIMITS.tokens })
  } catch (error) {
    if (error instanceof GraphQLError && /\d+ tokens\. Parsing aborted/.test(error.message)) {
      return asGraphQLError(new AskError('tokens', { most: LIMITS.tokens }))
    }
    if (error instanceof GraphQLError) return error
    // A parser that calls itself ends at the stack's end where nesting has none.
    if (error instanceof RangeError) return asGraphQLError(new AskError('tooDeep'))
    throw error
  }
}

/** Lexical tokens of a document, comments included: they stand in its tree too. */
function tokensOf(document: DocumentNode): number {
  let count = 0
  for (let token: Token | null = document.loc?.startToken ?? null; token !== null; token = token.next) count++
  return count
}

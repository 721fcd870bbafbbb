import { randomUUID } from 'node:crypto'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import { type Context, type Reliance, requestContext } from '../asking/request-context.ts'
import { requestNote } from '../asking/request-note.ts'
import { AskError, refusalBody } from '../errors.ts'
import type { StatementLog } from '../store/statement-log.ts'
import type { Store } from '../store/store.ts'
import { AskerGone, GivenUp, type Meter, RequestMeter } from '../work/meter.ts'
import type { ApiAnswer, ApiRequest } from './api-request.ts'
import { type Asked, readAsked, readJson } from './asked.ts'
import { compile } from './compiled.ts'
import { Documents } from './documents.ts'
import { seenByCaller } from './error-codes.ts'
import { malformed, noOperation, refused } from './malformed.ts'
import { operationName } from './operation-name.ts'
import { schema } from './schema.ts'
import { refusedDocument, refusedVariables, wrongVariables } from './unanswerable.ts'
import type { wholeApi } from './yoga.ts'

/** What the API needs from its surroundings. */
export interface ApiOptions {
  readonly store: Store
  readonly clock: () => Date
  /** Writes down an error that callers don't see, under the request's id. */
  readonly report: (requestId: string, error: unknown) => void
  /** Where everybody reaches the server, which permalinks are given with; null where nobody has said: then they are paths. */
  readonly publicUrl?: string | null
  /** The documents found valid before; by default none yet. */
  readonly documents?: Documents
}

export interface Api {
  /** Answers one request, whose work is counted on the meter. `resolve` looks up the head and instants, by default in the store's log. */
  answer(request: ApiRequest, meter?: RequestMeter, resolve?: StatementLog['resolve']): Promise<ApiAnswer>
}

/** The GraphQL API: what is well-formed is answered or refused here; what is odd in form by Yoga, loaded when it is first needed. */
export function createApi({
  store,
  clock,
  report,
  publicUrl = null,
  documents = new Documents(schema),
}: ApiOptions): Api {
  const seen = (error: unknown): Error => {
    const requestId = requestNote()?.id ?? randomUUID()
    return seenByCaller(error, requestId, (cause) => report(requestId, cause))
  }
  const runs = new WeakMap<DocumentNode, Run>()
  let whole: Promise<ReturnType<typeof wholeApi>> | null = null
  const answerWhole = async (request: ApiRequest, context: () => Context, meter: RequestMeter): Promise<ApiAnswer> => {
    whole ??= import('./yoga.ts').then(({ wholeApi: make }) => make(schema, documents, seen))
    const answer = await Promise.race([(await whole)(request, context), meter.ended])
    return answer instanceof Error ? givenUp(answer, { contentType: 'application/json' }) : answer
  }
  return {
    answer: async (request, meter = new RequestMeter(), resolve = undefined) => {
      const context = (): Context => requestContext(store, clock, meter, resolve, publicUrl ?? '')
      const body = request.method === 'POST' ? readJson(request.body) : undefined
      const asked = readAsked(request, body)
      if (asked === null) {
        const wrong = malformed(request, body)
        return wrong === null ? answerWhole(request, context, meter) : refused(wrong.status, wrong.refusal)
      }
      // Words that nobody has used before take a while to read: many who come at once with such take turns at it, and at what follows.
      if (!documents.has(asked.query)) {
        const ended = await turnFor(meter)
        if (ended !== null) return givenUp(ended, asked)
      }
      const read = documents.read(asked.query)
      if (read.document === null) return refusedDocument(read, asked)
      const operation = getOperationAST(read.document, asked.operationName)
      if (operation == null) return refused(400, noOperation(read.document, asked.operationName))
      if (request.method === 'GET' && operation.operation !== 'query')
        return refused(405, new AskError('operation', { operation: operation.operation }))
      const note = requestNote()
      if (note !== undefined && read.problems.length === 0) note.operation = operationName(read.document, operation)
      if (read.problems.length > 0) return refusedDocument(read, asked)
      const wrong = wrongVariables(schema, operation, asked)
      if (wrong !== null) return refusedVariables(wrong, asked)
      const ended = await turnFor(meter)
      if (ended !== null) return givenUp(ended, asked)
      const own = context()
      const result = await Promise.race([run(runs, read.document, operation, asked, own), meter.ended])
      if (result instanceof Error) return givenUp(result, asked)
      const { text, isKept } = written(result, seen)
      return {
        status: 200,
        headers: { 'content-type': `${asked.contentType}; charset=utf-8` },
        text,
        rests: isKept && isWhole(own.reliance(), operation) ? own.reliance() : null,
      }
    },
  }
}

/** Waits where others have their turn; gives why the work ended meanwhile, null where it goes on. */
async function turnFor(meter: Meter): Promise<GivenUp | AskerGone | null> {
  try {
    await meter.pause()
    return null
  } catch (error) {
    if (error instanceof GivenUp || error instanceof AskerGone) return error
    throw error
  }
}

/** What is said where the work had to end: one refusal, whatever of the answer was there already. The work ends by itself at its next step, and nobody is told how. */
function givenUp(reason: AskError | AskerGone, { contentType }: Pick<Asked, 'contentType'>): ApiAnswer {
  const body = reason instanceof AskError ? refusalBody(reason) : {}
  return {
    status: 200,
    headers: { 'content-type': `${contentType}; charset=utf-8` },
    text: JSON.stringify({ ...body, data: null }),
    rests: null,
  }
}

/** How a document is run: as it is the first time, compiled from then on, where that is possible. */
interface Run {
  compiled: CompiledQuery['query'] | null
}

async function run(
  runs: WeakMap<DocumentNode, Run>,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { variables, operationName }: Asked,
  contextValue: Context,
): Promise<ExecutionResult> {
  const known = runs.get(document)
  if (known === undefined) {
    runs.set(document, { compiled: null })
    return execute({ schema, document, contextValue, variableValues: variables, operationName })
  }
  known.compiled ??= await compile(schema, document, operation)
  return known.compiled === null
    ? execute({ schema, document, contextValue, variableValues: variables, operationName })
    : ((await known.compiled(undefined, contextValue, variables)) as ExecutionResult)
}

/** A result as JSON: errors first, each as callers may see it. */
function written(result: ExecutionResult, seen: (error: unknown) => Error): { text: string; isKept: boolean } {
  const { data, errors } = result
  if (errors === undefined || errors.length === 0) return { text: JSON.stringify({ data }), isKept: true }
  return { text: JSON.stringify({ errors: errors.map((error) => told(error, seen(error))), data }), isKept: false }
}

/** An error in the words that a caller may see, at the place where it came up. */
function told(raised: GraphQLError, seen: Error): object {
  const { extensions } = seen instanceof GraphQLError ? seen : { extensions: {} }
  return {
    message: seen.message,
    ...(raised.locations ? { locations: raised.locations } : {}),
    ...(raised.path ? { path: raised.path } : {}),
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
  }
}

/** Whether all that an answer rests on is known: a revision, or nothing but the schema itself. */
function isWhole({ head }: Reliance, { selectionSet }: OperationDefinitionNode): boolean {
  if (head !== undefined) return head !== null
  return selectionSet.selections.every((node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'))
}

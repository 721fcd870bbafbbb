import type { ServerResponse } from 'node:http'
import type { RequestNote } from '../asking/request-note.ts'

/** How a request ended: `OK`, the code of its refusal, the status where it has no code ("HTTP_404"), or `GONE` where whoever asked did not wait for the answer. */
export function outcomeOf(
  { code }: Pick<RequestNote, 'code'>,
  { writableFinished, statusCode }: Pick<ServerResponse, 'writableFinished' | 'statusCode'>,
): string {
  if (code !== null) return code
  if (!writableFinished) return 'GONE'
  return statusCode < 400 ? 'OK' : `HTTP_${statusCode}`
}

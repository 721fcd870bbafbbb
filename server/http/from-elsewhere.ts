import type { IncomingMessage } from 'node:http'
import { AskError } from '../errors.ts'

/**
 * Why a question is not taken from where it comes; null where it is. Any page in a browser may send forms and plain text, and ask an address, without being let to first: so a question
 * that is posted says that its body is JSON, which a browser asks leave for, and one in an address comes from a program or from a page of this server.
 */
export function fromElsewhere({
  method,
  headers,
}: Pick<IncomingMessage, 'method' | 'headers'>): { readonly status: 403 | 415; readonly refusal: AskError } | null {
  const site = headers['sec-fetch-site']
  if (method === 'GET')
    return site === undefined || site === 'same-origin' || site === 'none'
      ? null
      : { status: 403, refusal: new AskError('otherPage', { site: String(site) }) }
  const given = headers['content-type']
  if (method !== 'POST' || given === 'application/json' || /^application\/json\s*(;|$)/i.test(given ?? '')) return null
  return {
    status: 415,
    refusal: given === undefined ? new AskError('noContentType') : new AskError('contentType', { given }),
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AtomFeed, atomOf } from './atom.ts'
import { codingFor, names, Packed } from './packed.ts'

/**
 * Gives a feed, or tells a reader who has it already that it is the same. A reader asks by the tag that it was given; one that kept only the time is told by that, which has no more than seconds.
 */
export async function sendFeed(request: IncomingMessage, response: ServerResponse, feed: AtomFeed): Promise<void> {
  const body = new Packed(Buffer.from(atomOf(feed)))
  const coding = body.coding(codingFor(request.headers['accept-encoding']))
  const etag = body.etag(coding)
  const modified = new Date(feed.updated)
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('ETag', etag)
  response.setHeader('Last-Modified', modified.toUTCString())
  const { 'if-none-match': tags, 'if-modified-since': since } = request.headers
  const isSame =
    tags === undefined ? Date.parse(since ?? '') >= Math.floor(modified.getTime() / 1_000) * 1_000 : names(tags, etag)
  if (isSame) {
    response.writeHead(304).end()
    return
  }
  const bytes = await body.in(coding)
  if (coding !== 'identity') response.setHeader('Content-Encoding', coding)
  response.writeHead(200, { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Content-Length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

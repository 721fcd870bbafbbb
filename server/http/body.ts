import type { IncomingMessage } from 'node:http'

/** The body is larger than allowed. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge'
}

/**
 * Reads a request's body up to a limit. Throws {@link BodyTooLarge} as soon as it is exceeded, by its announced length or by what has come,
 * without keeping more than the limit; throws too where the connection ends before the body does, which is an error of the request.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.reject(new BodyTooLarge())
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer): void => {
      size += chunk.length
      if (size <= limit) return void chunks.push(chunk)
      request.off('data', take)
      reject(new BodyTooLarge())
    }
    request
      .on('data', take)
      .on('end', () => {
        const [first] = chunks
        resolve(first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks))
      })
      .on('error', reject)
  })
}

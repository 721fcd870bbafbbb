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

/** Bytes and milliseconds for which the rest of a refused body is taken. */
const REST = { bytes: 8 * 1024 * 1024, time: 300 }

/**
 * Takes what is still coming of a body that is refused, and forgets it, for a while: who is answered while still writing, and then cut off, often hears only of the cut. Resolves when all
 * has come, or too much, or too slowly.
 */
export function restOfBody(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let size = 0
    const end = (): void => {
      clearTimeout(late)
      request.off('data', take).off('end', end).off('close', end).off('error', end)
      resolve()
    }
    const late = setTimeout(end, REST.time)
    const take = ({ length }: Buffer): void => {
      size += length
      if (size > REST.bytes) end()
    }
    if (request.readableEnded || request.destroyed) return end()
    request.on('data', take).on('end', end).on('close', end).on('error', end).resume()
  })
}

import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How bytes may be coded for the way; `identity` is as they are. */
export type Coding = 'br' | 'gzip' | 'identity'

/** The shortest of the codings that somebody accepts, by their `Accept-Encoding`. */
export function codingFor(accepted: string | undefined): Coding {
  if (accepted === undefined) return 'identity'
  return accepts(accepted, BROTLI) ? 'br' : accepts(accepted, GZIP) ? 'gzip' : 'identity'
}

const accepts = (accepted: string, coding: RegExp): boolean => {
  const [, weight = '1'] = coding.exec(accepted) ?? [undefined, '0']
  return Number(weight) > 0
}
const BROTLI = /(?:^|,)\s*br\s*(?:;\s*q=([\d.]+)\s*)?(?:,|$)/
const GZIP = /(?:^|,)\s*gzip\s*(?:;\s*q=([\d.]+)\s*)?(?:,|$)/

const pack: Readonly<Record<Exclude<Coding, 'identity'>, (body: Buffer) => Promise<Buffer>>> = {
  // The best quality takes a second for a large file, which somebody is waiting for.
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body) => promisify(gzip)(body),
}

/** Shorter than this, nothing is gained by packing. */
const SHORT = 1024

/** Bytes to be given many times, in each coding packed once, when it is first asked for. */
export class Packed {
  readonly #body: Buffer
  readonly #made = new Map<Coding, Buffer | Promise<Buffer>>()
  #digest: string | null = null
  #size: number

  constructor(body: Buffer) {
    this.#body = body
    this.#size = body.length
    this.#made.set('identity', body)
  }

  /** Bytes in memory, in all codings that were made. */
  get size(): number {
    return this.#size
  }

  /** The coding in which they are given to somebody who accepts a coding: as they are where they are short. */
  coding(accepted: Coding): Coding {
    return this.#body.length < SHORT ? 'identity' : accepted
  }

  /** The bytes; at once where they are there. */
  in(coding: Coding): Buffer | Promise<Buffer> {
    const made = this.#made.get(coding)
    if (made !== undefined || coding === 'identity') return made ?? this.#body
    const making = pack[coding](this.#body).then((bytes) => {
      this.#made.set(coding, bytes)
      this.#size += bytes.length
      return bytes
    })
    this.#made.set(coding, making)
    return making
  }

  /** A strong entity tag: other bytes, and the same bytes otherwise coded, have another. */
  etag(coding: Coding): string {
    this.#digest ??= createHash('sha256').update(this.#body).digest('base64url').slice(0, 22)
    return coding === 'identity' ? `"${this.#digest}"` : `"${this.#digest}-${coding}"`
  }
}

/** Whether an `If-None-Match` names an entity tag. */
export const names = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false

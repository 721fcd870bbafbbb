import { crc32, deflateSync } from 'node:zlib'

/** Pixels as a canvas has them: red, green, blue and alpha for each, row by row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

const COLOURS = 256
/** Colours that differ by less than this in each channel are first taken together. */
const STEP = 8

/** A picture as a PNG of at most 256 colours, the most frequent ones: a third of the size for a page of flat colours and text. Alpha is dropped. */
export function palettePng({ width, height, data }: Pixels): Buffer {
  const buckets = new Map<number, { count: number; red: number; green: number; blue: number }>()
  const bucketAt = (at: number): number =>
    (Math.floor((data[at] ?? 0) / STEP) << 16) |
    (Math.floor((data[at + 1] ?? 0) / STEP) << 8) |
    Math.floor((data[at + 2] ?? 0) / STEP)
  for (let at = 0; at < data.length; at += 4) {
    const key = bucketAt(at)
    const bucket = buckets.get(key) ?? { count: 0, red: 0, green: 0, blue: 0 }
    buckets.set(key, bucket)
    bucket.count += 1
    bucket.red += data[at] ?? 0
    bucket.green += data[at + 1] ?? 0
    bucket.blue += data[at + 2] ?? 0
  }
  const mean = [...buckets].map(([key, b]) => ({
    key,
    count: b.count,
    colour: [b.red / b.count, b.green / b.count, b.blue / b.count] as const,
  }))
  const palette = mean.sort((a, b) => b.count - a.count).slice(0, COLOURS)
  const nearest = new Map(
    mean.map(({ key, colour }) => [
      key,
      indexOfNearest(
        palette.map((one) => one.colour),
        colour,
      ),
    ]),
  )
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + x + 1] = nearest.get(bucketAt((y * width + x) * 4)) ?? 0
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits for each pixel, each the number of a colour.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(({ colour }) => colour.map(Math.round)))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

type Colour = readonly [number, number, number]

function indexOfNearest(palette: readonly Colour[], colour: Colour): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  palette.forEach((one, i) => {
    const apart = (one[0] - colour[0]) ** 2 + (one[1] - colour[1]) ** 2 + (one[2] - colour[2]) ** 2
    if (apart < least) [best, least] = [i, apart]
  })
  return best
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

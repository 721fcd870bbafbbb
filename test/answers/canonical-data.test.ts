import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalData, hashOf, standsOften, standsOftenAlready } from '../../server/answers/canonical-data.ts'
import { canonicalJson } from '../../server/store/canonical-json.ts'
import { RequestMeter, UNMETERED } from '../../server/work/meter.ts'
import { PRICES } from '../../server/work/prices.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hexOf = (data: unknown): string => hashOf(data, UNMETERED).toString('hex')

/** Names whose order by code units is another than by code points or by alphabet, and values of every sort, some absent. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -1.5, 1e21, '', 'x', '"\\\n', 'é', '😀', '\uFB33'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('a', 'B', 'b', 'é', '10', '9', '😀', '\uFB33', ''),
      fc.option(tie('any'), { nil: undefined }),
      {
        maxKeys: 5,
      },
    ),
  ),
})).any

describe('an answer’s data', () => {
  it('is written as the canonical text of it, and hashed as that', () => {
    fc.assert(
      fc.property(value, (data) => {
        expect(canonicalData(data)).toBe(canonicalJson(data))
        expect(hexOf(data)).toBe(sha256(canonicalJson(data)))
      }),
    )
  })

  it('is hashed whole where it is long, and costs so much for each of its characters', () => {
    for (const length of [0, 1, 994, 995, 996, 997, 998, 1_000, 2_500])
      for (const data of [['x'.repeat(length)], [['x'.repeat(length)], 'y'], Array(length).fill(7)]) {
        const meter = new RequestMeter()
        expect(hashOf(data, meter).toString('hex')).toBe(sha256(JSON.stringify(data)))
        expect(meter.spent).toBe(Math.ceil(JSON.stringify(data).length * PRICES.hashed))
      }
  })

  it('is written alike whether a part of it stands in many places or not, and that part but once', () => {
    let read = 0
    const counted = (): object =>
      Object.defineProperty({ b: [1, { c: null }] }, 'a', {
        enumerable: true,
        get: () => {
          read += 1
          return 'x'
        },
      })
    const [often, plain] = [standsOften(counted()), counted()]
    expect([standsOftenAlready(often), standsOftenAlready(plain), standsOftenAlready({})]).toEqual([true, false, false])
    const text = '[{"a":"x","b":[1,{"c":null}]},{"a":"x","b":[1,{"c":null}]}]'
    expect([canonicalData([plain, plain]), read]).toEqual([text, 2])
    expect([canonicalData([often, often]), hexOf([often, often]), read]).toEqual([text, sha256(text), 3])
    expect(standsOftenAlready(often)).toBe(true)
    const list = standsOften([often, 'y'])
    expect([canonicalData(list), canonicalData({ list })]).toEqual([
      `${text.slice(0, 29)},"y"]`,
      `{"list":${text.slice(0, 29)},"y"]}`,
    ])
  })
})

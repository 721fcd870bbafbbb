import { describe, expect, it } from 'vitest'
import type { Revision } from '../../schema/revision.ts'
import { KeptAnswers } from '../../server/http/kept-answers.ts'
import { Packed } from '../../server/http/packed.ts'

const head: Revision = {
  number: 3,
  recordedAt: '2026-11-24T15:00:00.000Z',
  by: 'editor',
  reason: 'a test',
  asserted: 1,
  retracted: 0,
}

const keeping = (most: number) => {
  const looked = { head: async () => head, resolve: async () => ({ head, at: [] }), clock: () => new Date() }
  const answers = new KeptAnswers(looked, most)
  return {
    answers,
    keep: (key: string, bytes: number) =>
      answers.keep(key, {
        body: new Packed(Buffer.alloc(bytes, 'a')),
        contentType: 'application/json',
        operation: 'network',
        rests: { head, instants: [], today: undefined },
      }),
    has: async (key: string) => (await answers.find(key)).kept !== null,
  }
}

describe('what is kept of answers', () => {
  it('stays within its bound, keys included, and gives up what was used longest ago', async () => {
    const { answers, keep, has } = keeping(100_000)
    for (let i = 0; i < 30; i++) keep(`question ${i}`, 2_000)
    for (let i = 0; i < 60; i++) {
      keep(`question ${i} ${'x'.repeat(1_000)}`, 2_000)
      // Asked for again and again, it stays whatever else comes.
      if (await has('question 29')) expect(answers.bytes).toBeLessThanOrEqual(100_000)
    }
    expect(answers.bytes).toBeGreaterThan(80_000)
    expect(await has('question 0')).toBe(false)
    expect(await has('question 29')).toBe(true)
  })

  it('is not one answer that would take much of it', async () => {
    const { answers, keep, has } = keeping(100_000)
    keep('large', 20_000)
    expect(await has('large')).toBe(false)
    expect(answers.bytes).toBe(0)
  })

  it('counts each coding that was made', async () => {
    const { answers } = keeping(1_000_000)
    const body = new Packed(Buffer.from('abc '.repeat(10_000)))
    answers.keep('q', {
      body,
      contentType: 'text/plain',
      rests: { head, instants: [], today: undefined },
      operation: 'network',
    })
    const before = answers.bytes
    const packed = await body.in('gzip')
    answers.weigh('q')
    expect(answers.bytes).toBe(before + packed.length)
  })
})

import { describe, expect, it } from 'vitest'
import { Newest } from './newest.ts'

/** Questions answered by hand, in any order. */
function questions() {
  const open = new Map<string, { answer: () => void; fail: () => void; signal: AbortSignal }>()
  const given: string[] = []
  const failed: string[] = []
  const newest = new Newest<string>()
  const ask = (name: string): void =>
    newest.ask(
      (signal) =>
        new Promise((resolve, reject) => {
          open.set(name, { answer: () => resolve(name), fail: () => reject(new Error(name)), signal })
        }),
      (answer) => given.push(answer),
      (error) => failed.push((error as Error).message),
    )
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
  return { newest, ask, given, failed, settle, open: (name: string) => open.get(name)! }
}

describe('questions of which only the newest matters', () => {
  it('drops an old answer that comes after a newer one', async () => {
    const { ask, given, open, settle } = questions()
    ask('a')
    ask('b')
    open('b').answer()
    await settle()
    open('a').answer()
    await settle()
    expect(given).toEqual(['b'])
  })

  it('shows an old answer that comes first, so that a drag shows something', async () => {
    const { ask, given, open, settle } = questions()
    ask('a')
    ask('b')
    open('a').answer()
    await settle()
    open('b').answer()
    await settle()
    expect(given).toEqual(['a', 'b'])
  })

  it('aborts those between the oldest and the newest', () => {
    const { ask, open } = questions()
    for (const name of ['a', 'b', 'c', 'd']) ask(name)
    expect(['a', 'b', 'c', 'd'].map((name) => open(name).signal.aborted)).toEqual([false, true, true, false])
  })

  it('says nothing of the failure of an old question', async () => {
    const { ask, given, failed, open, settle } = questions()
    ask('a')
    ask('b')
    open('a').fail()
    await settle()
    expect(failed).toEqual([])
    open('b').fail()
    await settle()
    expect(failed).toEqual(['b'])
    expect(given).toEqual([])
  })

  it('gives nothing after all were aborted', async () => {
    const { newest, ask, given, open, settle } = questions()
    ask('a')
    newest.abort()
    open('a').answer()
    await settle()
    expect(given).toEqual([])
    expect(open('a').signal.aborted).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { AskerGone, GivenUp, RequestMeter } from '../../server/work/meter.ts'
import { connectionCameIn } from '../../server/work/turns.ts'

/** Works for some milliseconds without waiting for anything. */
function work(milliseconds: number): void {
  for (const since = performance.now(); performance.now() - since < milliseconds; );
}

describe('the meter of a request', () => {
  it('lets its budget be spent to the last unit, in any parts, and refuses one more for good', () => {
    const meter = new RequestMeter({ work: 100 })
    for (const units of [60, 39, 0.5]) meter.spend(units)
    expect(meter.spent).toBe(100)
    expect(() => meter.spend(1)).toThrow(/more than the limit of 100 units/)
    expect(() => meter.spend(0)).toThrow(GivenUp)
    expect(() => meter.isDue()).toThrow(GivenUp)
    meter.done()
  })

  it('tells whoever waits for the answer why it ended, once', async () => {
    const meter = new RequestMeter({ work: 1 })
    expect(() => meter.spend(2)).toThrow()
    meter.gone()
    const reason = await meter.ended
    expect(reason).toBeInstanceOf(GivenUp)
    expect(reason).toMatchObject({ code: 'LIMIT_EXCEEDED', named: { most: 1 } })
  })

  it('ends at its deadline, also where it only waits', async () => {
    const meter = new RequestMeter({ milliseconds: 20 })
    const reason = await meter.ended
    expect(reason).toMatchObject({ code: 'DEADLINE_EXCEEDED', named: { seconds: 0.02 } })
    expect(() => meter.spend(1)).toThrow(reason)
    await expect(meter.pause()).rejects.toBe(reason)
  })

  it('ends when whoever asked has gone away, which is no refusal', async () => {
    const meter = new RequestMeter()
    meter.gone()
    expect(await meter.ended).toBeInstanceOf(AskerGone)
    expect(() => meter.spend(1)).toThrow(AskerGone)
  })

  it('has no deadline any more once the answer is there', async () => {
    const meter = new RequestMeter({ milliseconds: 10 })
    meter.done()
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect(() => meter.spend(1)).not.toThrow()
  })
})

describe('turns', () => {
  it('go round, so that what waits outside is let in between two of them', async () => {
    const order: string[] = []
    const long = async (name: string): Promise<void> => {
      const meter = new RequestMeter()
      for (let i = 0; i < 4; i++) {
        work(10)
        order.push(name)
        await meter.pause()
      }
      meter.done()
    }
    const outside: number[] = []
    const timer = setInterval(() => outside.push(order.length), 1)
    await Promise.all([long('a'), long('b'), long('c')])
    clearInterval(timer)
    // Each had its first turn in one round; from then on one turn a round.
    expect(new Set(outside).size).toBeGreaterThanOrEqual(8)
    expect(order.slice(3)).not.toEqual([...order.slice(3)].sort())
  })

  it('come first to who has had least: a short question does not wait for the ends of long ones', async () => {
    const ended: string[] = []
    const run = async (name: string, slices: number, sleep = 0): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, sleep))
      const meter = new RequestMeter()
      for (let i = 0; i < slices; i++) {
        work(10)
        await meter.pause()
      }
      meter.done()
      ended.push(name)
    }
    await Promise.all([run('long', 20), run('long too', 20), run('late and short', 2, 60)])
    expect(ended[0]).toBe('late and short')
  })

  it('go to one of the many that wait in one work, in the order in which they came, and to other work between them', async () => {
    const [crowded, other] = [new RequestMeter(), new RequestMeter()]
    const order: string[] = []
    crowded.isDue()
    work(10)
    const many = Array.from({ length: 200 }, (_, i) =>
      crowded
        .pause()
        .then(() => work(1))
        .then(() => order.push(`${i}`)),
    )
    const one = other.pause().then(() => order.push('other'))
    await Promise.all([...many, one])
    expect(order.filter((name) => name !== 'other')).toEqual(Array.from({ length: 200 }, (_, i) => `${i}`))
    expect(order.indexOf('other')).toBeLessThan(10)
    for (const meter of [crowded, other]) meter.done()
  })

  it('are not waited for by what has been given up: all that waits in it ends at once', async () => {
    const meter = new RequestMeter({ work: 10 })
    meter.isDue()
    work(10)
    const many = Array.from({ length: 5_000 }, () => meter.pause().catch((error: unknown) => error))
    let rounds = 0
    const counting = setInterval(() => {
      rounds += 1
    }, 0)
    expect(() => meter.spend(11)).toThrow(GivenUp)
    expect(new Set(await Promise.all(many)).size).toBe(1)
    clearInterval(counting)
    expect(rounds).toBeLessThan(3)
  })

  it('are not given in the round after a connection came in, and are again once none comes', async () => {
    const meter = new RequestMeter()
    const order: string[] = []
    meter.isDue()
    work(10)
    const waiting = meter.pause().then(() => order.push('work'))
    for (let i = 0; i < 5; i++) {
      connectionCameIn()
      await new Promise(setImmediate)
      order.push('connection')
    }
    await waiting
    expect(order).toEqual(['connection', 'connection', 'connection', 'connection', 'connection', 'work'])
    meter.done()
  })

  it('are given for all that however many connections come in', async () => {
    const meter = new RequestMeter()
    meter.isDue()
    work(10)
    let isOver = false
    const waiting = meter.pause().then(() => {
      isOver = true
    })
    for (let i = 0; i < 1_000 && !isOver; i++) {
      connectionCameIn()
      await new Promise(setImmediate)
    }
    expect(isOver).toBe(true)
    await waiting
    meter.done()
  })
})

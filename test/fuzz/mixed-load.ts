import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { send as ask, posted } from '../../bench/asking-server.ts'
import { type Usage, type WatchedServer, watchedServer } from '../../bench/watched-server.ts'
import { projectRoot } from '../../server/project-root.ts'
import { Chance } from './chance.ts'
import { faultsOf, isFaulty, tellings } from './judge.ts'
import { requestOf } from './kinds.ts'
import { knownWorld } from './known-world.ts'
import { mixedReport } from './mixed-report.ts'
import { ordinary } from './ordinary.ts'
import { QUIET } from './run.ts'
import { send } from './send.ts'

// usage: npm run mixed-load [-- --minutes 20] [--rate 50] [--seed 7] [--kills 6] [--write]
// Ordinary questions at a rate, each compared with what a second server answers that nobody troubles; beside them hostile requests, a revision every ten seconds by another process, and
// in the first half kills of the server, which is started again at once; in the second half its memory is watched. --write puts what came of it into docs/mixed-load.md.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    rate: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '6' },
    write: { type: 'boolean', default: false },
  },
})
const [minutes, rate, seed, kills] = [values.minutes, values.rate, values.seed, values.kills].map(Number)
if (![minutes, rate, seed, kills].every((number) => number !== undefined && Number.isFinite(number) && number >= 0)) {
  process.stderr.write('--minutes, --rate, --seed and --kills take numbers\n')
  process.exit(2)
}
const [length, pause] = [(minutes ?? 20) * 60_000, 1000 / (rate ?? 50)]

const folder = mkdtempSync(join(tmpdir(), 'entente-mixed-'))
const second = await watchedServer({ environment: QUIET })
let server: WatchedServer = await watchedServer({ folder, environment: QUIET })
const { port } = server
/** When the server was killed last and when it was there again: what failed in between is no fault. */
let away: { from: number; to: number } = { from: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY }
const wasAway = (since: number): boolean => away.to >= since

const world = await knownWorld(second.address)
const knownAt = [...world.instants].sort().at(-1) ?? ''
const counted = {
  asked: 0,
  right: 0,
  whileAway: 0,
  hostile: 0,
  kills: 0,
  revisions: 0,
  late: 0,
  headAsked: 0,
  overdue: 0,
}
const faults: string[] = []
const waits: number[] = []
const codes = new Map<string, number>()
const memory: { readonly at: number; readonly usage: Usage }[] = []
const began = performance.now()
const isOver = (): boolean => performance.now() - began > length
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
const fault = (what: string): void => {
  faults.push(what)
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1)} s: ${what}\n`)
}

const writer = fork(join(projectRoot(), 'bench', 'revision-writer.ts'), [folder, '10000'])
let [about, written] = [world.instants.length, world.instants.length]
writer.on('message', (told: { about?: number; written?: number }) => {
  about = told.about ?? about
  if (told.written === undefined) return
  written = told.written
  counted.revisions += 1
})

/** Whether somebody was told by name that there is no time now, which a busy machine may say. */
const isOverdue = (text: string): boolean => text.includes('"code":"DEADLINE_EXCEEDED"')

/** One ordinary question to both servers. */
async function compare(n: number): Promise<void> {
  const sent = ordinary(new Chance(seed ?? 1, n), world, knownAt)
  const since = performance.now()
  const given = await ask(port, sent, 60_000)
  waits.push(performance.now() - since)
  counted.asked += 1
  if (given.status === 0) {
    if (wasAway(since)) counted.whileAway += 1
    else fault(`no answer to ${sent.path} ${sent.body ?? ''}`)
    return
  }
  const right = await ask(second.port, sent, 60_000)
  if (isOverdue(given.text) || isOverdue(right.text)) {
    counted.overdue += 1
    return
  }
  // A file has the address of its server in it.
  const said = (text: string): string => text.replaceAll(/127\.0\.0\.1:\d+/g, '')
  if (given.status === right.status && said(given.text) === said(right.text)) counted.right += 1
  else
    fault(
      `${sent.path} ${sent.body ?? ''} is answered ${given.status} ${given.text.slice(0, 200)}, and ${right.status} ${right.text.slice(0, 200)} by the second server`,
    )
}

/** Whether the server knows each revision that was written before it was asked, and none that was not. */
async function head(): Promise<void> {
  const [since, least] = [performance.now(), written]
  const { status, text } = await ask(
    port,
    posted('{ revisions(first: 1) { totalCount } search(text: "Magyarország", first: 1) { totalCount } }'),
    60_000,
  )
  counted.headAsked += 1
  if ((status === 0 && wasAway(since)) || isOverdue(text)) return
  const found = Number(/"revisions":\{"totalCount":(\d+)/.exec(text)?.[1])
  if (!(found >= least && found <= about))
    fault(`the head is told to be ${found} and is from ${least} to ${about}: ${text.slice(0, 200)}`)
}

async function hostile(n: number): Promise<void> {
  const { kind, request } = requestOf(seed ?? 1, n, world)
  const since = performance.now()
  const outcome = await send(port, request, 120_000)
  counted.hostile += 1
  for (const told of tellings(outcome)) codes.set(told, (codes.get(told) ?? 0) + 1)
  if (outcome.isHung && wasAway(since)) return
  for (const what of faultsOf(outcome)) fault(`hostile request ${n} (${kind}): ${what}`)
}

/** As a machine that loses its power does, and its supervisor. */
async function kill(): Promise<void> {
  const from = performance.now()
  away = { from, to: Number.POSITIVE_INFINITY }
  for (const line of server.errors.filter(isFaulty)) fault(`a line in the log: ${line}`)
  server.process.kill('SIGKILL')
  await server.stop()
  server = await watchedServer({ folder, port, environment: QUIET })
  away = { from, to: performance.now() }
  counted.kills += 1
}

async function asking(): Promise<void> {
  const open = new Set<Promise<void>>()
  for (let n = 0; !isOver(); n++) {
    const due = began + n * pause
    await sleep(Math.max(0, due - performance.now()))
    // Who asks does not wait for ever for others: more than this are not asked at once.
    if (open.size > 200) {
      counted.late += 1
      await Promise.race(open)
    }
    const one = compare(n).finally(() => open.delete(one))
    open.add(one)
  }
  await Promise.all(open)
}

async function every(milliseconds: number, step: (n: number) => Promise<void>, until: number): Promise<void> {
  for (let n = 0; performance.now() - began + milliseconds < until; n++) {
    await sleep(milliseconds)
    await step(n)
  }
}

await Promise.all([
  asking(),
  every(200, hostile, length),
  every(500, head, length),
  every((length / 2 / ((kills ?? 0) + 1)) | 0, kill, kills === 0 ? 0 : length / 2),
  every(
    Math.max(1000, length / 60),
    async () => {
      const usage = performance.now() - began > length / 2 ? await server.usage(10_000, true) : null
      if (usage !== null) memory.push({ at: performance.now() - began, usage })
    },
    length,
  ),
])
for (const line of server.errors.filter(isFaulty)) fault(`a line in the log: ${line}`)
writer.disconnect()
await Promise.all([server.stop(), second.stop()])
rmSync(folder, { recursive: true, force: true })
const text = mixedReport({
  minutes: minutes ?? 20,
  rate: rate ?? 50,
  seed: seed ?? 1,
  counted,
  faults,
  waits,
  codes,
  memory,
})
process.stdout.write(text)
if (values.write) writeFileSync(join(projectRoot(), 'docs', 'mixed-load.md'), text)
if (faults.length > 0) process.exitCode = 1

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replayLog } from '../../seed/replay.ts'
import { validateFacts } from '../../seed/validate.ts'
import { canonicalJson } from '../../server/store/canonical-json.ts'
import { DIGESTS_FILE } from '../../server/store/digests-file.ts'
import { digestsOfLines } from '../contract/digests-of-lines.ts'
import { logFiles, record, run } from './recorder.ts'
import { edited, SMALL_SEED, seedFolder, writeFact } from './small-seed.ts'

const FRA = 'partnerships/VNM-FRA.yaml'

/** Whether the log at its head holds what the files of facts state. */
async function expectEqual(seed: string): Promise<void> {
  const { facts, problems } = await validateFacts(seed)
  const { held, problems: ofLog } = await replayLog(seed)
  expect([...problems, ...ofLog]).toEqual([])
  const stated = Object.fromEntries(facts.entries.map(({ statement }) => [statement.id, statement]))
  expect(Object.fromEntries([...held].map(([id, { statement }]) => [id, statement]))).toEqual(stated)
}

describe('recording', () => {
  it('makes the first revision, as the check had asked', async () => {
    const seed = seedFolder()
    const before = await run(seed, ['--check'])
    expect(before.code).toBe(1)
    expect(before.err).toContain('seed/facts/actors.yaml:2: VNM: is not in the log')
    expect(before.err.at(-1)).toBe('facts and log differ: record the difference with npm run seed -- --record "why"')

    const recorded = await record(seed, 'Quan hệ đối tác: the first facts')
    expect(recorded).toEqual({
      code: 0,
      err: [],
      out: [
        'recorded revision 1 of 2026-01-01T00:00:00.000Z by tests in log/0001-quan-he-doi-tac-the-first-facts.ndjson: 18 new ' +
          '(counting-definition 1, coverage 1, designation 2, instrument 1, ladder 1, level 4, membership 1, name 1, organization 1, partnership 1, source 1, state 3)',
      ],
    })
    await expectEqual(seed)
    expect(await run(seed, ['--check'])).toEqual({
      code: 0,
      err: [],
      out: ['18 statements in 6 files, equal to the log at revision 1: no problems'],
    })
  })

  it('has nothing to record twice', async () => {
    const seed = seedFolder()
    await record(seed, 'first')
    const before = logFiles(seed)
    expect(await record(seed, 'again')).toEqual({
      code: 0,
      err: [],
      out: ['nothing to record: the log is equal to the facts'],
    })
    expect(logFiles(seed)).toEqual(before)
  })

  it('records a changed entry as a correction and leaves earlier files as they are', async () => {
    const seed = seedFolder()
    await record(seed, 'first')
    const before = logFiles(seed)
    writeFact(seed, FRA, SMALL_SEED[FRA].replace('from: 2009', 'from: 2009-07-14'))
    const { err } = await run(seed, ['--check'])
    expect(err[0]).toBe(
      'seed/facts/partnerships/VNM-FRA.yaml:6: VNM-FRA/VNM/2009-comprehensive: differs from the log (revision 1) in from',
    )
    const { out } = await record(seed, 'settle the day')
    expect(out).toEqual([
      'recorded revision 2 of 2026-01-01T00:00:00.001Z by tests in log/0002-settle-the-day.ndjson: 1 corrected (designation 1)',
    ])
    expect(logFiles(seed)).toEqual({
      ...before,
      '0002-settle-the-day.ndjson':
        '{"op":"revision","revision":{"asserted":1,"by":"tests","number":2,"reason":"settle the day","recordedAt":"2026-01-01T00:00:00.001Z","retracted":1}}\n' +
        '{"op":"assert","statement":{"citations":[{"locator":"page 1","source":"gazette"}],"confidence":"high","from":"2009-07-14",' +
        '"id":"VNM-FRA/VNM/2009-comprehensive","kind":"designation","level":"VNM/partnership/comprehensive","partnership":"VNM-FRA","side":"VNM","v":2}}\n',
    })
    await expectEqual(seed)
  })

  it('retracts a deleted entry only when asked to, and may state it again later', async () => {
    const seed = seedFolder()
    await record(seed, 'first')
    writeFact(seed, 'groups/un.yaml', SMALL_SEED['groups/un.yaml'].replace(/memberships:.*/s, ''))
    const { err } = await run(seed, ['--check'])
    expect(err).toEqual([
      expect.stringMatching(
        /^seed\/log\/0001-first\.ndjson:\d+: un\/VNM: is in the log \(revision 1\) and in no file of facts$/,
      ),
      'facts and log differ: record the difference with npm run seed -- --record "why" --retract',
    ])
    const before = logFiles(seed)
    expect(await record(seed, 'leave it out')).toEqual({
      code: 1,
      out: [],
      err: [
        'nothing was recorded: 1 entry is in the log and in no file of facts: un/VNM; put them back, or add --retract to withdraw them',
      ],
    })
    expect(logFiles(seed)).toEqual(before)
    const { out } = await record(seed, 'leave it out', '--retract')
    expect(out[0]).toContain('log/0002-leave-it-out.ndjson: 1 retracted (membership 1)')
    await expectEqual(seed)
    writeFact(seed, 'groups/un.yaml', SMALL_SEED['groups/un.yaml'])
    await record(seed, 'it was right')
    expect(Object.keys(logFiles(seed))).toHaveLength(3)
    await expectEqual(seed)
  })

  it('gives instants that increase though the clock stands still or goes back', async () => {
    const seed = seedFolder()
    await record(seed, 'first')
    for (const [i, at] of [
      '2026-01-01T00:00:00.000Z',
      '1999-01-01T00:00:00.000Z',
      '2027-01-01T00:00:00.000Z',
    ].entries()) {
      writeFact(seed, 'sources.yaml', SMALL_SEED['sources.yaml'].replace('Official', `Official ${i}`))
      await run(seed, ['--record', `title ${i}`, '--by', 'tests'], { at })
    }
    const { revisions, problems } = await replayLog(seed)
    expect(problems).toEqual([])
    expect(revisions.map(({ recordedAt }) => recordedAt)).toEqual([
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.001Z',
      '2026-01-01T00:00:00.002Z',
      '2027-01-01T00:00:00.000Z',
    ])
  })

  it('makes the same bytes of the same facts, however they are spread and written', async () => {
    const one = seedFolder()
    const { 'sources.yaml': sources, 'groups/un.yaml': un, ...rest } = SMALL_SEED
    const other = seedFolder({
      ...rest,
      'sources.yaml': null,
      'groups/un.yaml': null,
      'zz/all.yaml': `${un.replace('member: VNM, role: member', "role: 'member', member: VNM")}# the rest\n${sources}`,
    })
    await record(one, 'first')
    await record(other, 'first')
    expect(logFiles(other)).toEqual(logFiles(one))
  })

  it('refuses while anything is wrong, listing it', async () => {
    const seed = seedFolder(edited('groups/un.yaml', 'member: VNM', 'member: VMN'))
    const { code, err } = await record(seed, 'first')
    expect(code).toBe(1)
    expect(err).toEqual([
      'seed/facts/groups/un.yaml:4: memberships.0.member: "VMN" stands for nothing in the files, where an actor is due: state it, or name one that is stated',
      'nothing was recorded: correct the 1 problem first',
    ])
    expect(existsSync(join(seed, 'log'))).toBe(false)
  })

  it('never lets a published counting definition change or go', async () => {
    const seed = seedFolder()
    await record(seed, 'first')
    const counting = SMALL_SEED['counting.yaml']
    const sentence =
      'the counting definition strategic-or-higher@1 is published (revision 1) and never changes: put it back as it was, and state strategic-or-higher@2 beside it'
    writeFact(seed, 'counting.yaml', counting.replace('special: false', 'special: true'))
    expect((await record(seed, 'count special ones')).err[0]).toBe(
      `seed/facts/counting.yaml:2: countingDefinitions.0: ${sentence}`,
    )
    writeFact(seed, 'counting.yaml', counting.slice(counting.indexOf('coverage:')))
    expect((await record(seed, 'no counting', '--retract')).err[0]).toMatch(
      new RegExp(
        `^seed/log/0001-first\\.ndjson:\\d+: strategic-or-higher@1: is in no file of facts; ${sentence.replace(/[()]/g, '\\$&')}$`,
      ),
    )
    writeFact(seed, 'counting.yaml', counting.replace('Strategic or higher', 'Strategic or above'))
    expect((await record(seed, 'other words')).err[0]).toContain(sentence)
    // Once a newer version stands beside it, its words may say more plainly what it counts, which stays as it was.
    const [first = '', rest = ''] = counting.split('coverage:')
    const second = first
      .replace('countingDefinitions:\n', '')
      .replaceAll('higher@1', 'higher@2')
      .replace('version: 1', 'version: 2')
      .replace('side: owner', 'side: other, unsaid: unknown')
    const clearer = first.replace('Strategic or higher', 'Strategic or above')
    const besideIt = seedFolder()
    await record(besideIt, 'first')
    writeFact(besideIt, 'counting.yaml', `${clearer}${second}coverage:${rest}`)
    expect((await record(besideIt, 'a second version, and the first in plainer words')).code).toBe(0)
    writeFact(
      besideIt,
      'counting.yaml',
      `${clearer.replace('special: false', 'special: true')}${second}coverage:${rest}`,
    )
    expect((await record(besideIt, 'count special ones')).err[0]).toContain('strategic-or-higher@1 is published')
    const translated = counting.replace('vi: Chiến lược trở lên', 'vi: Chiến lược trở lên, fr: Stratégique ou plus')
    writeFact(seed, 'counting.yaml', translated.replace('page 2', 'page 3'))
    expect((await record(seed, 'a better locator, and the words in French')).code).toBe(0)
    // A translation may be put better, and may not be taken back.
    const better = translated.replace('vi: Chiến lược trở lên', 'vi: Từ đối tác chiến lược trở lên')
    writeFact(seed, 'counting.yaml', better)
    expect((await record(seed, 'better Vietnamese')).out[0]).toContain('1 corrected (counting-definition 1)')
    writeFact(seed, 'counting.yaml', better.replace(', fr: Stratégique ou plus', ''))
    expect((await record(seed, 'no French')).err[0]).toContain('strategic-or-higher@1 is published')
  })

  it('keeps the digests of all revisions beside them, and sees by them that a line was changed', async () => {
    const seed = seedFolder()
    await record(seed, 'first')
    const ladders = SMALL_SEED['ladders/vnm.yaml']
    writeFact(seed, 'ladders/vnm.yaml', ladders.replace('vi: Quan hệ', 'vi: Quan hệ, fr: Partenariats'))
    await record(seed, 'the ladder in French')
    const lines = Object.values(logFiles(seed)).join('').split('\n').slice(0, -1)
    const kept = readFileSync(join(seed, 'log', DIGESTS_FILE), 'utf8')
    expect(kept).toBe(
      digestsOfLines(lines)
        .map((one) => `${canonicalJson(one)}\n`)
        .join(''),
    )
    const path = join(seed, 'log', '0001-first.ndjson')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"reason":"first"', '"reason":"fresh"'))
    const { code, err } = await run(seed, ['--check'])
    expect(code).toBe(1)
    expect(err.join('\n')).toMatch(/log\/digests\.ndjson:1: .*revision 1 is not what was recorded: restore its file/)
  })

  it('makes no revision of a version alone, and records a correction in the newest', async () => {
    const seed = seedFolder()
    await record(seed, 'first')
    // As it was recorded before texts could be in any language, coverage be of a sample, and citations told quotations from the rest.
    const path = join(seed, 'log', '0001-first.ndjson')
    const old = readFileSync(path, 'utf8')
      .replaceAll(/"v":\d/g, '"v":1')
      .replace(',"whole":true', '')
    writeFileSync(path, old)
    // Nor had it digests then.
    rmSync(join(seed, 'log', DIGESTS_FILE))
    expect(old.match(/"v":1/g)).toHaveLength(old.trimEnd().split('\n').length - 1)
    expect((await run(seed, ['--check'])).code).toBe(0)
    expect((await record(seed, 'again')).out).toEqual(['nothing to record: the log is equal to the facts'])

    const ladders = SMALL_SEED['ladders/vnm.yaml']
    writeFact(seed, 'ladders/vnm.yaml', ladders.replace('vi: Quan hệ', 'vi: Quan hệ, fr: Partenariats'))
    expect((await record(seed, 'the ladder in French')).out[0]).toContain('1 corrected (ladder 1)')
    const { '0001-first.ndjson': first, ...later } = logFiles(seed)
    expect(first).toBe(old)
    expect(
      Object.values(later)
        .join('')
        .match(/"v":\d/g),
    ).toEqual(['"v":4'])
    await expectEqual(seed)
  })

  it('takes no statement of a newer version for one that it knows', async () => {
    const seed = seedFolder()
    await record(seed, 'first')
    const path = join(seed, 'log', '0001-first.ndjson')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/("kind":"ladder".*)"v":4/, '$1"v":5'))
    expect((await record(seed, 'again')).err[0]).toMatch(
      /^seed\/log\/0001-first\.ndjson:\d+: the ladder "VNM\/partnership" is of version 5, and this program reads that kind up to version 4: run the Entente that recorded it, or a newer one$/,
    )
  })

  it('never lets an id become another kind of thing', async () => {
    const seed = seedFolder()
    await record(seed, 'first')
    writeFact(seed, 'groups/un.yaml', SMALL_SEED['groups/un.yaml'].replace('organizations:', 'groups:'))
    expect((await record(seed, 'a group')).err[0]).toBe(
      'seed/facts/groups/un.yaml:2: groups.0.id: the id "un" is an organization in the log since revision 1 and a group here: give this one another id',
    )
  })

  it('takes no notice of a draft that a killed recorder left', async () => {
    const seed = seedFolder()
    mkdirSync(join(seed, 'log'))
    writeFileSync(join(seed, 'log', '.recording'), '{"op":"revision"'.repeat(10_000))
    expect((await record(seed, 'first')).code).toBe(0)
    expect(Object.keys(logFiles(seed))).toEqual(['0001-first.ndjson'])
    await expectEqual(seed)
  })

  it('records nothing, and says so, where it cannot write', async () => {
    const seed = seedFolder()
    await record(seed, 'first')
    const before = logFiles(seed)
    mkdirSync(join(seed, 'log', '.recording'))
    writeFact(seed, 'sources.yaml', SMALL_SEED['sources.yaml'].replace('Official', 'Public'))
    const { code, err } = await record(seed, 'second')
    expect(code).toBe(1)
    expect(err[0]).toMatch(
      /^nothing was recorded: .*log cannot be written \(EISDIR\); see to its permissions and to room on the disk$/,
    )
    rmdirSync(join(seed, 'log', '.recording'))
    expect(logFiles(seed)).toEqual(before)
  })

  it('leaves whole revisions or none when it is killed, whenever that is', async () => {
    const seed = seedFolder()
    await record(seed, 'first')
    const first = logFiles(seed)['0001-first.ndjson']
    for (let round = 0; round < 6; round++) {
      const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'keep-recording.ts'), seed], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await new Promise((resolve) => child.stdout.once('data', resolve))
      await new Promise((resolve) => setTimeout(resolve, 7 * round + Math.random() * 20))
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('exit', resolve))
      const { problems, revisions } = await replayLog(seed)
      expect(problems).toEqual([])
      expect(revisions.length).toBeGreaterThan(round + 1)
    }
    expect(logFiles(seed)['0001-first.ndjson']).toBe(first)
  }, 60_000)
})

describe('any history of edits', () => {
  /** What an editor leaves in one file: memberships by member, each with a day and a confidence. */
  const edit = fc.dictionary(
    fc.constantFrom('VNM', 'FRA', 'NOR'),
    fc.record({
      from: fc.constantFrom('1977', '1977-09', '1977-09-20', '204X'),
      confidence: fc.constantFrom('high', 'low'),
    }),
  )

  it('leaves a log that replays to the files, one revision for each edit that changed something', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const root = mkdtempSync(join(tmpdir(), 'entente-seed-'))
        try {
          const seed = join(root, 'seed')
          for (const [name, text] of Object.entries(SMALL_SEED)) writeFact(seed, name, text)
          let files: Record<string, string> = {}
          let last = ''
          for (const members of edits) {
            const entries = Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1))
            const list = entries.map(
              ([member, { from, confidence }]) =>
                `  - { id: un/${member}, group: un, member: ${member}, role: member, from: ${from}, confidence: ${confidence}, citations: [{ source: gazette, locator: page 1 }] }\n`,
            )
            const text = SMALL_SEED['groups/un.yaml'].replace(
              /memberships:.*/s,
              list.length > 0 ? `memberships:\n${list.join('')}` : '',
            )
            writeFact(seed, 'groups/un.yaml', text)
            await record(seed, 'an edit', '--retract')
            await expectEqual(seed)
            const now = logFiles(seed)
            expect(now).toMatchObject(files)
            expect(Object.keys(now).length - Object.keys(files).length).toBe(text === last ? 0 : 1)
            files = now
            last = text
          }
        } finally {
          rmSync(root, { recursive: true, force: true })
        }
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})

describe('who records', () => {
  const seedOnce = () => seedFolder()

  it('is who is given, else the one that the environment names', async () => {
    const seed = seedOnce()
    const { out } = await run(seed, ['--record', 'first'], { env: { ENTENTE_EDITOR: 'Ms Nguyễn' } })
    expect(out[0]).toContain('by Ms Nguyễn in')
    expect(JSON.parse(readFileSync(join(seed, 'log', '0001-first.ndjson'), 'utf8').split('\n')[0] ?? '')).toMatchObject(
      {
        revision: { by: 'Ms Nguyễn' },
      },
    )
  })
})

describe('the command line', () => {
  it.each([
    [['--chek'], /^Unknown option '--chek'/],
    [['facts'], /^Unexpected argument 'facts'/],
    [['--record'], /^Option '--record <value>' argument missing/],
    [['--record', ' '], /^the reason is empty: say it with --record "why"$/],
    [['--check', '--record', 'x'], /^--check and --record do not go together: check first, then record$/],
    [['--retract'], /^--retract goes with --record "why": add it$/],
    [['--by', 'me'], /^--by goes with --record "why": add it$/],
  ])('refuses %j', async (args, sentence) => {
    const { code, out, err } = await run(seedFolder(), args)
    expect({ code, out }).toEqual({ code: 1, out: [] })
    expect(err[0]).toMatch(sentence)
  })

  it('says how it is used', async () => {
    const { code, out } = await run(seedFolder(), ['--help'])
    expect(code).toBe(0)
    expect(out[0]).toContain('npm run seed -- --record "why"')
  })
})

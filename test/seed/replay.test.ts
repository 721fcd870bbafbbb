import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newestSeedRevision } from '../../seed/newest-revision.ts'
import { problemLine } from '../../seed/problem.ts'
import { replayLog } from '../../seed/replay.ts'
import { logFiles, record } from './recorder.ts'
import { SMALL_SEED, seedFolder, writeFact } from './small-seed.ts'

const FIRST = '0001-first.ndjson'
const SECOND = '0002-second.ndjson'

/** A seed of two recorded revisions, the second a correction of the source's title. */
async function recorded(): Promise<string> {
  const seed = seedFolder()
  await record(seed, 'first')
  writeFact(seed, 'sources.yaml', SMALL_SEED['sources.yaml'].replace('Official', 'Public'))
  await record(seed, 'second')
  return seed
}

const damage = async (name: string, change: (text: string) => string | Uint8Array): Promise<string[]> => {
  const seed = await recorded()
  const text = logFiles(seed)[name] ?? ''
  const changed = change(text)
  expect(changed).not.toBe(text)
  writeFileSync(join(seed, 'log', name), changed)
  return (await replayLog(seed)).problems.map(problemLine)
}

const swap = (text: string, i: number, j: number): string => {
  const lines = text.split('\n')
  const [a, b] = [lines[i] ?? '', lines[j] ?? '']
  lines[i] = b
  lines[j] = a
  return lines.join('\n')
}

describe('the integrity of a log', () => {
  it('is whole when nobody touched it', async () => {
    const { problems, revisions, held } = await replayLog(await recorded())
    expect(problems).toEqual([])
    expect(revisions.map(({ number, asserted, retracted }) => [number, asserted, retracted])).toEqual([
      [1, 18, 0],
      [2, 1, 1],
    ])
    expect(held.get('gazette')).toMatchObject({
      revision: 2,
      file: `seed/log/${SECOND}`,
      line: 2,
      statement: { title: 'Public gazette' },
    })
  })

  it.each<[string, string, (text: string) => string | Uint8Array, string[]]>([
    [
      'another order of lines',
      FIRST,
      (text) => swap(text, 1, 2),
      [`seed/log/${FIRST}:3: FRA: stands after NOR: entries go by id, each once`],
    ],
    [
      'a line that is not canonical',
      FIRST,
      (text) => text.replace('{"op":"assert",', '{"op": "assert",'),
      [`seed/log/${FIRST}:2: is not in canonical form (RFC 8785): restore the file from where it came`],
    ],
    [
      'a line that is missing',
      FIRST,
      (text) => text.split('\n').toSpliced(2, 1).join('\n'),
      [
        `seed/log/${FIRST}:1: revision: says 18 asserted and 0 retracted, where the file has 17 and 0: restore the file from where it came`,
      ],
    ],
    [
      'a file cut off in a line',
      SECOND,
      (text) => text.slice(0, -20),
      [
        `seed/log/${SECOND}:2: the last line has no end: the file is cut off; restore it from where it came`,
        `seed/log/${SECOND}:2: not a line of JSON; restore the file from where it came`,
      ],
    ],
    [
      'a file without its last end of line',
      SECOND,
      (text) => text.trimEnd(),
      [`seed/log/${SECOND}:2: the last line has no end: the file is cut off; restore it from where it came`],
    ],
    [
      'an empty file',
      SECOND,
      () => '',
      [`seed/log/${SECOND}: holds no revision: delete the file, or restore it from where it came`],
    ],
    [
      'an instant that is not later',
      SECOND,
      (text) => text.replace('2026-01-01T00:00:00.001Z', '2026-01-01T00:00:00.000Z'),
      [
        `seed/log/${SECOND}:1: revision.recordedAt: 2026-01-01T00:00:00.000Z is not later than 2026-01-01T00:00:00.000Z of revision 1: instants increase`,
      ],
    ],
    [
      'another number in the file than on it',
      SECOND,
      (text) => text.replace('"number":2', '"number":3'),
      [`seed/log/${SECOND}:1: revision.number: is 3 in the file of number 2: restore the file from where it came`],
    ],
    [
      'an assertion of what is held',
      SECOND,
      (text) => text.replace('Public', 'Official'),
      [`seed/log/${SECOND}:2: gazette: equals what is held since revision 1`],
    ],
    [
      'a retraction of what is not held',
      SECOND,
      (text) => `${text}{"id":"nothing","op":"retract"}\n`,
      [`seed/log/${SECOND}:3: nothing: is retracted and was not held`],
    ],
    [
      'a second revision in a file',
      SECOND,
      (text) => text + (text.split('\n')[0] ?? '').replace('"number":2', '"number":3').concat('\n'),
      [`seed/log/${SECOND}:3: a second revision begins here: a file holds one`],
    ],
    [
      'bytes that are not UTF-8',
      SECOND,
      (text) => Buffer.from(text.replace('Public', 'P\xfcblic'), 'latin1'),
      [`seed/log/${SECOND}: not UTF-8; restore the file from where it came`],
    ],
    [
      'a statement without a source',
      FIRST,
      (text) => text.replace(/"citations":\[[^\]]*\]/, '"citations":[]'),
      [expect.stringContaining(`seed/log/${FIRST}:2: not an entry of a log: statement.citations`) as string],
    ],
  ])('notices %s', async (_, name, change, sentences) => {
    const problems = await damage(name, change)
    expect(problems.slice(0, sentences.length)).toEqual(sentences)
  })

  it('notices a number that is missing and one that is there twice', async () => {
    const seed = await recorded()
    renameSync(join(seed, 'log', SECOND), join(seed, 'log', '0003-second.ndjson'))
    expect((await replayLog(seed)).problems.map(problemLine)).toContain(
      'seed/log/0003-second.ndjson: is number 3 where 2 is due: restore the files from where they came',
    )
    renameSync(join(seed, 'log', '0003-second.ndjson'), join(seed, 'log', '0001-second.ndjson'))
    expect((await replayLog(seed)).problems.map(problemLine)).toEqual([
      expect.stringMatching(/^seed\/log\/0001-second\.ndjson: revision 1 was recorded twice, /),
    ])
  })

  it('notices what is no revision file', async () => {
    const seed = await recorded()
    writeFileSync(join(seed, 'log', '0002-second.ndjson.orig'), '')
    expect((await replayLog(seed)).problems.map(problemLine)).toEqual([
      'seed/log/0002-second.ndjson.orig: is no revision file (0001-<words of its reason>.ndjson): move it elsewhere',
    ])
  })
})

it('reads a text with separators of Unicode as one line', async () => {
  const seed = seedFolder()
  writeFact(
    seed,
    'sources.yaml',
    SMALL_SEED['sources.yaml'].replace('Official', '"a\\u2028b\\u0085c"').replace(' gazette, standing', ', standing'),
  )
  await record(seed, 'first')
  const { problems, held } = await replayLog(seed)
  expect(problems).toEqual([])
  expect(held.get('gazette')?.statement).toMatchObject({ title: 'a\u2028b\u0085c' })
})

describe('the newest revision of a seed', () => {
  it('is the highest number among its files, and 0 without a log', async () => {
    expect(newestSeedRevision(join(seedFolder(), 'log'))).toBe(0)
    expect(newestSeedRevision(join(await recorded(), 'log'))).toBe(2)
  })
})

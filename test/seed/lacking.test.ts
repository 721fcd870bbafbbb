import { expect, it } from 'vitest'
import { run } from './recorder.ts'
import { SMALL_SEED, seedFolder, writeFact } from './small-seed.ts'

it('lists for the translator what there is in English alone, with file and line, and names that lists print', async () => {
  const seed = seedFolder()
  const { code, out } = await run(seed, ['--lacking', 'fr'])
  expect(code).toBe(0)
  expect(out.some((line) => /^seed\/facts\/ladders\/vnm\.yaml:\d+: VNM\/partnership: names: \S/.test(line))).toBe(true)
  expect(out.at(-1)).toMatch(/^\d+ texts are not yet in fr; readers are given the one above instead$/)
})

it('does not list what there is', async () => {
  const seed = seedFolder()
  const before = (await run(seed, ['--lacking', 'fr'])).out
  writeFact(
    seed,
    'ladders/vnm.yaml',
    SMALL_SEED['ladders/vnm.yaml'].replace('vi: Quan hệ', 'vi: Quan hệ, fr: Partenariats'),
  )
  const after = (await run(seed, ['--lacking', 'fr'])).out
  expect(before.filter((line) => !after.includes(line)).some((line) => line.includes('VNM/partnership: names'))).toBe(
    true,
  )
})

it('refuses what is no language', async () => {
  expect((await run(seedFolder(), ['--lacking', 'vn'])).err[0]).toMatch(/^"vn" is the tag of no language/)
})

import { readFileSync } from 'node:fs'
import type { Found } from './survivors.ts'

/** The least score that a part may have. */
export const LEAST = 0.85

/** Of the mutants that change what somebody is answered, the share that a test notices. */
export const scoreOf = ({ mutants, killed, looked }: Found): number => killed / (mutants - looked)

/** What came of some parts, as a table in Markdown. The score leaves out what nobody could notice. */
export function tableOf(found: readonly Found[]): string {
  const rows = found.map(
    ({ folder, mutants, killed, looked, unlooked }) =>
      `| \`${folder}\` | ${mutants} | ${killed} | ${looked} | ${unlooked.length} | ${percent(killed, mutants)} | ${percent(killed, mutants - looked)} |`,
  )
  return [
    '| Part | Mutants | Noticed | Live, for a written reason | Live | Of all | Of those that change an answer |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

/** A page with its table made anew. */
export const withTable = (page: string, found: readonly Found[]): string =>
  readFileSync(page, 'utf8').replace(/\| Part \|[\s\S]*?\n\n/, `${tableOf(found)}\n\n`)

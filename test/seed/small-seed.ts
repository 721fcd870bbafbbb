import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Files of facts, by their names below `facts/`; null leaves one of the small seed out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

const CITED = 'confidence: high, citations: [{ source: gazette, locator: page 1 }]'

/** A clean seed: two States and an organization, a ladder of two rungs with a special and a sectoral level, and one partnership. */
export const SMALL_SEED = {
  'sources.yaml': `sources:
  - { id: gazette, title: Official gazette, standing: official, published: 2004 }
`,
  'actors.yaml': `states:
  - { id: VNM, iso3: VNM, m49: '704', region: '035', ${CITED} }
  - { id: FRA, iso3: FRA, m49: '250', region: '155', ${CITED} }
  - { id: NOR, iso3: NOR, m49: '578', region: '154', ${CITED} }
names:
  - { id: NOR/name/nb-short, actor: NOR, language: 'no', use: short, text: Norge, ${CITED} }
`,
  'groups/un.yaml': `organizations:
  - { id: un, ${CITED} }
memberships:
  - { id: un/VNM, group: un, member: VNM, role: member, from: 1977-09-20, ${CITED} }
`,
  'ladders/vnm.yaml': `defaults:
  levels: { ladder: VNM/partnership, ${CITED} }
ladders:
  - { id: VNM/partnership, owner: VNM, version: 1, names: { en: Partnerships, vi: Quan hệ }, ${CITED} }
levels:
  - { id: VNM/partnership/comprehensive, levelKind: rung, rank: 1, names: { en: Comprehensive, vi: Toàn diện } }
  - { id: VNM/partnership/strategic, levelKind: rung, rank: 2, names: { en: Strategic, vi: Chiến lược } }
  - { id: VNM/partnership/special, levelKind: special, names: { en: Special, vi: Đặc biệt } }
  - { id: VNM/partnership/sectoral, levelKind: sectoral, names: { en: Sectoral, vi: Theo lĩnh vực } }
`,
  'counting.yaml': `countingDefinitions:
  - id: strategic-or-higher@1
    definition: strategic-or-higher
    version: 1
    ladder: VNM/partnership
    texts: { en: Strategic or higher, vi: Chiến lược trở lên }
    rule: { population: states, levels: { atLeast: VNM/partnership/strategic }, special: false, sectoral: false, side: owner }
    confidence: high
    citations: [{ source: gazette, locator: page 2 }]
coverage:
  - { id: VNM/coverage, owner: VNM, facts: partnerships, reviewedTo: 2025-12-31, whole: true, by: the editors, ${CITED} }
`,
  'partnerships/VNM-FRA.yaml': `defaults:
  designations: { partnership: VNM-FRA, side: VNM, ${CITED} }
partnerships:
  - { id: VNM-FRA, owner: VNM, partner: FRA, ${CITED} }
designations:
  - { id: VNM-FRA/VNM/2009-comprehensive, level: VNM/partnership/comprehensive, from: 2009 }
  - { id: VNM-FRA/VNM/2013-strategic, level: VNM/partnership/strategic, from: 2013-09-25, establishedBy: VNM-FRA/2013-statement }
instruments:
  - id: VNM-FRA/2013-statement
    instrumentKind: leaders-statement
    titles: [{ language: en, text: Joint statement }]
    signed: 2013-09-25
    ${CITED.replace(', citations', '\n    citations')}
`,
} as const

/** Text of the fields that every statement has. */
export { CITED }

/** Makes a seed folder with the small seed's files and those given, for the time of one test. */
export function seedFolder(files: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'entente-seed-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const seed = join(root, 'seed')
  for (const [name, text] of Object.entries({ ...SMALL_SEED, ...files })) if (text !== null) writeFact(seed, name, text)
  return seed
}

/** Writes one file of facts. */
export function writeFact(seed: string, name: string, text: string | Uint8Array): void {
  const path = join(seed, 'facts', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** One file of the small seed with a part of its text replaced, which has to be there. */
export function edited(name: keyof typeof SMALL_SEED, part: string, by: string): Files {
  const text = SMALL_SEED[name]
  if (!text.includes(part)) throw new Error(`${JSON.stringify(part)} is not in ${name}`)
  return { [name]: text.replace(part, by) }
}

/** One file of the small seed with text put at its end. */
export const extended = (name: keyof typeof SMALL_SEED, text: string): Files => ({ [name]: SMALL_SEED[name] + text })

/** A clock that stands still. */
export const clockAt = (instant: string) => (): Date => new Date(instant)

// Writes down when the seed's revisions were recorded, by which an answer's permalink knows whether its revision is the seed's.
// usage: npx tsx scripts/seed-instants.ts

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { linesOf, revisionFiles } from '../seed/revision-files.ts'
import { projectRoot } from '../server/project-root.ts'

const root = projectRoot()
const { files } = await revisionFiles(join(root, 'seed', 'log'))
const instants: string[] = []
for (const file of files) {
  for await (const { text } of linesOf(file)) {
    instants.push((JSON.parse(text) as { readonly revision: { readonly recordedAt: string } }).revision.recordedAt)
    break
  }
}
const path = join(root, 'server', 'answers', 'generated', 'seed-instants.ts')
mkdirSync(dirname(path), { recursive: true })
writeFileSync(
  path,
  `// Made from seed/log by \`npm run codegen\`.

/** When each of the seed's revisions was recorded, the first one first. */
export const SEED_INSTANTS: readonly string[] = [
${instants.map((instant) => `  '${instant}',`).join('\n')}
]
`,
)

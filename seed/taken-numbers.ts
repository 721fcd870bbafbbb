import { basename, join } from 'node:path'
import { BadSeed } from './bad-seed.ts'
import { REVISION_FILE } from './newest-revision.ts'
import type { Problem } from './problem.ts'
import { namesAt } from './published.ts'
import { revisionFiles } from './revision-files.ts'

/**
 * The revisions of a seed's log whose number another revision has at a state of the project that git knows, such as where it is published: found here before the two are
 * brought together. Throws {@link BadSeed} where git does not know that state.
 */
export async function takenNumbers(seed: string, ref: string): Promise<Problem[]> {
  const there = namesAt(seed, ref)
  if (there === null)
    throw new BadSeed(`git knows no ${JSON.stringify(ref)} here: name a branch such as origin/main, after git fetch`)
  const { files } = await revisionFiles(join(seed, 'log'))
  const here = new Set(files.map(({ name }) => name))
  return files.flatMap(({ number, name }): Problem[] => {
    const other = there.find((one) => Number(REVISION_FILE.exec(one)?.[1]) === number && !here.has(one))
    if (there.includes(name) || other === undefined) return []
    const message = `revision ${number} is ${other} at ${ref}: git merge ${ref}, then npm run seed -- --renumber ${name}, npm run codegen, and commit`
    return [{ level: 'problem', file: `${basename(seed)}/log/${name}`, line: null, path: '', message }]
  })
}

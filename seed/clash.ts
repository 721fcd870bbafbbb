import { BadSeed } from './bad-seed.ts'
import { namesIn, REVISION_FILE } from './newest-revision.ts'

/** Refuses a folder in which two revision files bear one number. Throws {@link BadSeed} with what to do. */
export function mustNotClash(folder: string): void {
  const clash = clashIn(folder)
  if (clash === null) return
  throw new BadSeed(
    `the seed's log cannot be used: ${clashSentence(clash)}; ENTENTE_SEED=off starts with what the store holds`,
  )
}

/** Two files of one log that bear the same number. */
export interface Clash {
  readonly number: number
  readonly names: readonly string[]
}

/** The first number that several revision files in a folder bear: what two editors recorded who did not know of each other. Null where each has its own. */
export const clashIn = (folder: string): Clash | null =>
  clashOf(
    namesIn(folder).flatMap((name) => {
      const [, number] = REVISION_FILE.exec(name) ?? []
      return number === undefined ? [] : [{ number: Number(number), name }]
    }),
  )

/** The same among files that were read already. */
export function clashOf(files: readonly { readonly number: number; readonly name: string }[]): Clash | null {
  const byNumber = new Map<number, string[]>()
  for (const { number, name } of files) byNumber.set(number, [...(byNumber.get(number) ?? []), name].sort())
  const [first] = [...byNumber].filter(([, names]) => names.length > 1).sort(([a], [b]) => a - b)
  return first === undefined ? null : { number: first[0], names: first[1] }
}

/** What is wrong, and what to do, in a sentence that can be followed to the letter. */
export function clashSentence({ number, names }: Clash): string {
  const own = names.at(-1)
  const others = names.slice(0, -1).join(' or ')
  return `revision ${number} was recorded ${names.length === 2 ? 'twice' : `${names.length} times`}, in ${names.join(' and in ')}: let the one that was not published yet follow the other, with npm run seed -- --renumber ${own} (or ${others}); then npm run codegen, and commit`
}

import { type CompiledMessage, PLAIN } from './message-code.ts'
import type { LanguageMessages } from './read-messages.ts'

/** The part that a key is of: "footnote" of "footnote.count". */
export const partOf = (key: string): string => key.slice(0, key.indexOf('.'))

/** The type of the values that a message wants; null where it wants none. */
export function typeOf({ wants, sometimes }: CompiledMessage): string | null {
  const fields = [...wants].map(([name, type]) =>
    // What is not given cannot be counted, so only what is shown as it is may be absent.
    sometimes.has(name) && type === PLAIN ? `readonly ${name}?: ${type} | undefined` : `readonly ${name}: ${type}`,
  )
  return fields.length === 0 ? null : `{ ${fields.join('; ')} }`
}

/** The lines of one part as a tree, each message by what `leaf` makes of it. */
export function nested(
  { messages }: LanguageMessages,
  part: string,
  leaf: (message: CompiledMessage, key: string) => string,
  [before, after] = ['readonly ', ''],
): string[] {
  type Tree = Map<string, string | Tree>
  const tree: Tree = new Map()
  for (const [key, message] of messages) {
    const names = key.split('.')
    if (names[0] !== part) continue
    let branch = tree
    for (const name of names.slice(0, -1)) {
      const below = branch.get(name)
      const next: Tree = below instanceof Map ? below : new Map()
      branch.set(name, next)
      branch = next
    }
    branch.set(names.at(-1) ?? '', leaf(message, key))
  }
  const lines = (at: Tree, indent: string): string[] =>
    [...at].flatMap(([name, value]) =>
      typeof value === 'string'
        ? [`${indent}${before}${name}: ${value}${after}`]
        : [`${indent}${before}${name}: {`, ...lines(value, `${indent}  `), `${indent}}${after}`],
    )
  return lines(tree, '  ')
}

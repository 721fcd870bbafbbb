import type { askAgain } from './actors-meant.ts'

type Surroundings = Parameters<typeof askAgain>[4]

/**
 * Asks a question whose `parts` name actors, in whatever case somebody wrote their ids; one that names nobody is refused with those that are nearest. What that takes is
 * loaded, and asked of the store, only where it is needed.
 */
export async function askMeaning<Q extends Readonly<Record<string, unknown>>, A>(
  question: Q,
  parts: readonly string[],
  ask: (question: Q) => A | Promise<A>,
  surroundings: Surroundings,
): Promise<A> {
  try {
    return await ask(question)
  } catch (error) {
    const { askAgain: again } = await import('./actors-meant.ts')
    return again(error, question, parts, async (meant) => ask(meant), surroundings)
  }
}

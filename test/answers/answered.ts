import type { Asked, CitableKind, Cited } from '../../server/answers/citable.ts'
import { CITABLE_KINDS } from '../../server/answers/citable-kinds.ts'
import { worldOf } from '../../server/queries/world.ts'

/** A document in which nothing stands. */
export const nothing = () => ({ name: '', title: '', facts: [], columns: [], rows: [], sources: [], footnote: '' })

/** An answer that says nothing, to a question: what its permalink looks like depends on the question alone. */
export const answered = (kind: CitableKind, asked: Readonly<Record<string, string>>): Cited => ({
  kind,
  answer: {},
  asked: asked as Asked,
  known: { revision: 3, knownAt: '2026-11-24T16:01:02.521Z' },
  world: worldOf({}),
  names: [],
  data: () => null,
  document: nothing,
})

/** The kind of answer of a name. */
export const kindNamed = (name: string): CitableKind => CITABLE_KINDS.find(({ kind }) => kind === name) as CitableKind

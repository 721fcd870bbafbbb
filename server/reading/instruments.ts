import type { World } from '../queries/world.ts'
import type { Rows } from './pages.ts'
import { dated, inEachLanguage, wordingIn } from './properties.ts'

/** Some instruments, and who keeps their texts. */
export function instrumentRows(world: World, ids: readonly string[]): Rows {
  const instruments = ids.flatMap((id) => world.instrument(id) ?? [])
  return {
    nodes: instruments.map((one) => ({
      id: one.id,
      properties: {
        ...inEachLanguage('title', (language) => wordingIn(one.titles, language)),
        instrumentKind: one.instrumentKind,
        binding: one.binding,
        fields: one.fields,
        ...inEachLanguage('place', (language) => one.place?.[language]),
        ...dated('adopted', one.adopted),
        ...dated('signed', one.signed),
        ...dated('inForce', one.inForce),
        ...dated('ended', one.ended),
      },
    })),
    edges: instruments.flatMap(({ id, depositary }) =>
      depositary === undefined || world.actor(depositary) === undefined
        ? []
        : [{ type: 'DEPOSITARY_OF', from: depositary, to: id, properties: {} }],
    ),
  }
}

import type { World } from '../queries/world.ts'
import type { Rows } from './pages.ts'
import { dated, inEachLanguage, wordingIn } from './properties.ts'

/** Some activities, and who took part. Their first and last day are both in them, and are called otherwise than the ends of a span, of which the last is out. */
export function activityRows(world: World, ids: readonly string[]): Rows {
  const activities = ids.flatMap((id) => world.activity(id) ?? [])
  return {
    nodes: activities.map((one) => ({
      id: one.id,
      properties: {
        ...inEachLanguage('name', (language) => wordingIn(one.names, language)),
        activityKind: one.activityKind,
        direction: one.direction,
        ...inEachLanguage('place', (language) => one.place?.[language]),
        ...dated('firstDay', one.from),
        ...dated('lastDay', one.to),
      },
    })),
    edges: activities.flatMap(({ id, participants }) =>
      participants
        .filter(({ actor }) => world.actor(actor) !== undefined)
        .map(({ actor, who }) => ({ type: 'ATTENDED' as const, from: actor, to: id, properties: { who } })),
    ),
  }
}

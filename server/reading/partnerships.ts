import type { Designation } from '../../schema/kinds/designation.ts'
import type { Ladder } from '../../schema/kinds/ladder.ts'
import type { Level } from '../../schema/kinds/level.ts'
import type { Partnership } from '../../schema/kinds/partnership.ts'
import { textIn } from '../../schema/texts.ts'
import type { Truth } from '../../schema/time/truth.ts'
import { type Counted, countedThroughTime } from '../queries/counted-through-time.ts'
import { type Relation, relationOf } from '../queries/relation.ts'
import type { Stretch } from '../queries/span.ts'
import { trackSpells } from '../queries/track-spells.ts'
import { transitionsOf } from '../queries/transitions.ts'
import { spellsOfPeriods, truthSpells } from '../queries/truth-spells.ts'
import { withoutLevel } from '../queries/words.ts'
import type { World } from '../queries/world.ts'
import type { EdgeType, ReadingEdge, ReadingProperties } from '../store/reading.ts'
import { Slices } from '../work/slices.ts'
import type { Rows } from './pages.ts'
import { dated, days } from './properties.ts'

/** Which side's word it is: that of the actor whose ladder the levels are on, or that of the other. */
const SIDES = ['owner', 'other'] as const
type Side = (typeof SIDES)[number]

/** Some partnerships as relationships between their actors: what each side held them to be and when, how they moved, and in which counts they were. */
export async function partnershipRows(world: World, ids: readonly string[]): Promise<Rows> {
  const partnerships = (world.facts.partnership ?? []).filter(
    ({ id, owner, partner }) =>
      ids.includes(id) && world.actor(owner) !== undefined && world.actor(partner) !== undefined,
  )
  const slices = new Slices()
  const edges: ReadingEdge[] = []
  for (const partnership of partnerships) {
    edges.push(...edgesOf(world, partnership))
    await slices.pause()
  }
  return { edges }
}

function edgesOf(world: World, partnership: Partnership): ReadingEdge[] {
  const edge = (type: EdgeType, side: Side, properties: ReadingProperties): ReadingEdge => ({
    type,
    // Whoever speaks stands at the beginning, so that what one actor says of others goes out from it.
    from: side === 'owner' ? partnership.owner : partnership.partner,
    to: side === 'owner' ? partnership.partner : partnership.owner,
    properties: { partnership: partnership.id, ...properties },
  })
  return [
    edge('KEEPS_PARTNERSHIP_WITH', 'owner', {}),
    ...SIDES.flatMap((side) =>
      wordsOf(world, partnership, side).map((words) => edge('CALLED', side, { side, ...words })),
    ),
    ...world.laddersOf(partnership.owner).flatMap((ladder) => {
      const relation = relationOf(world, partnership, ladder.id)
      return [
        ...SIDES.flatMap((side) =>
          heldBy(relation, side).map((held) => edge('HELD', side, { ladder: ladder.id, side, ...held })),
        ),
        ...movesOf(relation).map((move) => edge('MOVED', 'owner', { ladder: ladder.id, ...move })),
        ...countsOf(world, relation, ladder),
      ]
    }),
  ]
}

/** What a side held the relation to be: of the rungs, of what is special and of each sector, each for itself. */
const heldBy = (relation: Relation, side: Side): ReadingProperties[] =>
  relation[side].flatMap((track) =>
    trackSpells(track).map((spell) => {
      const { level, designation } = spell.spell
      return {
        ...ofLevel(level),
        sector: designation.sector,
        ...days(spell),
        certain: spell.certain,
        ...dated('since', spell.since),
        ...wordsOfDesignation(designation),
      }
    }),
  )

const ofLevel = ({ id, names, levelKind, rank }: Level): ReadingProperties => ({
  level: id,
  name: textIn(names, 'en'),
  levelKind,
  rank,
})

const wordsOfDesignation = (designation: Designation): ReadingProperties => ({
  designation: designation.id,
  formula: designation.formula,
  formulaLanguage: designation.formulaLanguage,
  ...broughtBy(designation),
})

/** The instrument that established a designation and the activity at which it was said, by their ids. */
const broughtBy = ({ establishedBy, at }: Designation): ReadingProperties => ({
  instrument: establishedBy,
  activity: at,
})

/** What a side said of it in words that name no level. */
const wordsOf = (world: World, partnership: Partnership, side: Side): ReadingProperties[] =>
  withoutLevel(world, { partnership }, side === 'owner' ? 'owner' : 'partner').flatMap((designation) =>
    spellsOfPeriods([designation]).map((spell) => ({
      ...days(spell),
      certain: spell.certain,
      ...wordsOfDesignation(designation),
    })),
  )

const movesOf = (relation: Relation): ReadingProperties[] =>
  transitionsOf(relation).map(({ kind, from, to, on, designation }) => ({
    moveKind: kind,
    leaving: from?.id,
    reaching: to?.id,
    ...dated('on', on),
    designation: designation.id,
    ...broughtBy(designation),
  }))

/** In which counts of the ladder's definitions the partner was, and when. */
const countsOf = (world: World, relation: Relation, ladder: Ladder): ReadingEdge[] =>
  world.definitionsOn(ladder.id).flatMap((definition) =>
    truthSpells(countedThroughTime(world, definition, relation, undefined).map(asTruth)).map((spell) => ({
      type: 'COUNTED_IN',
      from: relation.partnership.partner,
      to: definition.id,
      properties: { partnership: relation.partnership.id, ...days(spell), certain: spell.certain },
    })),
  )

const asTruth = ({ from, value }: Stretch<Counted | null>): Stretch<Truth> => ({
  from,
  value: value === null ? 'no' : value.certain ? 'yes' : 'depends',
})

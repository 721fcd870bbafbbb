import { describe, expect, it } from 'vitest'
import { planToCypher } from '../../server/store/neo4j/plan-to-cypher.ts'
import type { Plan, Step } from '../../server/store/plan.ts'
import { PAGE_OF_ALL_CLAIMS } from '../../server/store/plans/claims.ts'

const LADDERS: Step = { pick: 'referring', as: 'ladders', by: 'ladder.owner', to: [{ given: 'of' }] }
const plan = (...steps: Step[]): Plan => ({ steps, actors: [] })

describe('a plan as Cypher', () => {
  it('goes along what refers to what, a subquery for each step, from where an index leads', () => {
    const cypher = planToCypher(
      plan(LADDERS, { pick: 'referring', as: 'levels', by: 'level.ladder', to: [{ of: 'ladders' }] }),
      false,
    )
    expect(cypher).toContain('USING INDEX SEEK thing:Thing(id)\n  WHERE thing.id IN $of')
    expect(cypher).toContain('MATCH (target)<-[said:KEPT_BY]-(thing:Thing)-[:DESCRIBED_BY]->(version:Description)')
    expect(cypher).toContain('UNWIND laddersThings AS target\nMATCH (target)<-[said:ON_LADDER]-')
    expect(cypher).toContain('WITH laddersPicked + levelsPicked + actorVersions + names AS stated')
  })

  it('makes a list that several steps start from once', () => {
    const cypher = planToCypher(PAGE_OF_ALL_CLAIMS, true)
    expect(cypher.match(/AS claimsToQuestionOf$/gm)).toHaveLength(1)
    expect(cypher.match(/UNWIND claimsToQuestionOf/g)).toHaveLength(3)
  })

  it.each<[string, () => unknown, RegExp]>([
    ['a step without a name of its own', () => planToCypher(plan(LADDERS, LADDERS), false), /two steps named ladders/],
    [
      'a step named in more than a word',
      () => planToCypher(plan({ ...LADDERS, as: 'the ladders' }), false),
      /a step named the ladders/,
    ],
    [
      'a reference that is none',
      () => planToCypher(plan({ pick: 'referring', as: 'a', by: 'ladder.nobody', to: [{ given: 'of' }] }), false),
      /no reference ladder\.nobody/,
    ],
    [
      'a parameter that every question has',
      () => planToCypher(plan({ ...LADDERS, to: [{ given: 'revision' }] }), false),
      /a parameter named revision/,
    ],
    [
      'a step that starts from one that is not there',
      () => planToCypher(plan({ ...LADDERS, to: [{ targets: ['claim.about'], of: 'claims' }] }), false),
      /without a step claims/,
    ],
    [
      'a reference that the statements of a step do not have',
      () =>
        planToCypher(
          plan(LADDERS, {
            pick: 'held',
            as: 'a',
            kinds: ['state'],
            ids: [{ targets: ['claim.about'], of: 'ladders' }],
          }),
          false,
        ),
      /step ladders have none of claim\.about/,
    ],
    ['a page where nothing is paged', () => planToCypher(plan(LADDERS), true), /a page of a plan without/],
  ])('is refused with %s', (_, compile, sentence) => {
    expect(compile).toThrow(sentence)
  })
})

import type { Living } from './living-place.ts'

/** Of the other queries. */
export const OF_QUERIES: readonly Living[] = [
  {
    file: 'server/queries/reviewed.ts',
    code: 'through !== undefined',
    becomes: 'true',
    reason: 'The condition is for the compiler: no day is later than none.',
  },
  {
    file: 'server/queries/coverage.ts',
    code: 'extent?.reviewedTo',
    becomes: 'extent.reviewedTo',
    reason: 'The condition is for the compiler: who is whole through a day has an extent.',
  },
  {
    file: 'server/queries/naming.ts',
    code: 'found === undefined ? []',
    becomes: '["Stryker was here"]',
    reason: 'No actor is called that.',
  },
  {
    file: 'server/queries/naming.ts',
    code: 'another === undefined',
    becomes: 'false',
    reason: 'A short cut: of one name that one is the first to come or the last there was.',
  },
  {
    file: 'server/queries/naming.ts',
    code: 'startOf(name).earliest > day',
    becomes: 'startOf(name).earliest >= day',
    reason: 'What may begin on the day is in use on it for certain or perhaps, and was found before.',
  },
  {
    file: 'server/queries/naming.ts',
    code: 'endOf(b)?.latest',
    becomes: 'endOf(b).latest',
    reason: 'The condition is for the compiler: of several names that none is in use or to come, each has ended.',
  },
  {
    file: 'server/queries/naming.ts',
    code: 'endOf(a)?.latest',
    becomes: 'endOf(a).latest',
    reason: 'The condition is for the compiler: of several names that none is in use or to come, each has ended.',
  },
  {
    file: 'server/queries/seats.ts',
    code: "actor !== undefined && 'region' in actor",
    reason: 'The condition is for the compiler: every partner is stated, and a region that is not there is none.',
  },
  {
    file: 'server/queries/seats.ts',
    code: 'placed[i - 1]?.region',
    becomes: 'placed[i - 1].region',
    reason: 'The condition is for the compiler: before any but the first there is one.',
  },
  {
    file: 'server/queries/seats.ts',
    code: 'Math.round(value * 1e6) / 1e6 + 0',
    becomes: 'Math.round(value * 1e6) / 1e6 - 0',
    reason: 'Written out, nought has no sign.',
  },
  {
    file: 'server/queries/network-diff.ts',
    code: 'ladder === null',
    becomes: 'false',
    reason: 'The condition is for the compiler: of no ladder nothing is stated.',
  },
  {
    file: 'server/queries/network-diff.ts',
    code: '(one.to ?? one.from)?.levelKind',
    becomes: '(one.to ?? one.from).levelKind',
    reason: 'The condition is for the compiler: a transition is from something or to something.',
  },
  {
    file: 'server/queries/network-diff.ts',
    code: 'rungsOf(relation).some((track) => standingOn(track, from.latest).maybeNone)',
    becomes: 'rungsOf(relation).every(track => standingOn(track, from.latest).maybeNone)',
    reason: 'At most one track is of rungs, and where there is none nothing came onto them.',
  },
  {
    file: 'server/queries/network-diff.ts',
    code: 'onRungs[0]?.from',
    becomes: 'onRungs[0].from',
    reason: 'The condition is for the compiler: there is one.',
  },
  {
    file: 'server/queries/network-diff.ts',
    code: 'designation !== undefined',
    becomes: 'true',
    reason: 'The condition is for the compiler: what is now or was before rests on a designation.',
  },
  {
    file: 'server/queries/network-diff.ts',
    code: 'relation.owner.flatMap((track) => track.spells).find((spell) => spell.designation.id === link?.designation)\n    ?.designation',
    becomes:
      'relation.owner.flatMap(track => track.spells).find(spell => spell.designation.id === link?.designation).designation',
    reason: 'The condition is for the compiler: a link rests on a designation of its relation.',
  },
  {
    file: 'server/queries/network-diff.ts',
    code: 'link?.designation',
    becomes: 'link.designation',
    reason: 'The condition is for the compiler: what is now or was before is there.',
  },
  {
    file: 'server/queries/network-diff.ts',
    code: '(to.rank ?? 0) > (from.rank ?? 0)',
    becomes: '(to.rank ?? 0) >= (from.rank ?? 0)',
    reason: 'Two rungs of one rank are one.',
  },
  {
    file: 'server/queries/network-diff.ts',
    code: '([from, to].every(({ earliest, latest }) => earliest === latest)',
    reason: 'A short cut: of two days the sum of their last days is the same sum.',
  },
  {
    file: 'server/queries/transitions.ts',
    code: "['ENTRY', 'UPGRADE'",
    becomes: '""',
    reason: 'What comes first in the order comes first also under no name.',
  },
  {
    file: 'server/queries/transitions.ts',
    code: 'spell.end === null || to === undefined',
    reason:
      'The condition is for the compiler: what has an end has a day for it, and the last on a track shares its end with nothing.',
  },
  {
    file: 'server/queries/transitions.ts',
    code: 'if (held !== null) lapse(held)',
    becomes: 'true',
    reason: 'The condition is for the compiler: a track has a spell.',
  },
  {
    file: 'server/queries/transitions.ts',
    code: "is > was ? 'UPGRADE'",
    becomes: 'is >= was',
    reason: 'The two are not the same.',
  },
  {
    file: 'server/queries/transitions.ts',
    code: 'is > was',
    becomes: 'is >= was',
    reason: 'Where the two are the same nothing lies between.',
  },
  {
    file: 'server/queries/transitions.ts',
    code: 'ladder === undefined',
    becomes: 'false',
    reason: 'The condition is for the compiler: of no ladder nothing is stated.',
  },
  {
    file: 'server/queries/transitions.ts',
    code: 'ladder === null',
    becomes: 'false',
    reason: 'The condition is for the compiler: of no ladder nothing is stated.',
  },
  {
    file: 'server/queries/transitions.ts',
    code: "to.levelKind !== 'rung'",
    becomes: 'false',
    reason: 'What is no rung has no rank: between none and none nothing lies.',
  },
  {
    file: 'server/queries/transitions.ts',
    code: "l.levelKind === 'rung'",
    becomes: 'true',
    reason: 'What is no rung has no rank, and so lies between none.',
  },
  {
    file: 'server/queries/level-counts.ts',
    code: 'ladder === null',
    becomes: 'false',
    reason: 'The condition is for the compiler: of no ladder nothing is stated.',
  },
  {
    file: 'server/queries/level-counts.ts',
    code: "'states'",
    becomes: '""',
    reason: 'What is not all actors is States.',
  },
  {
    file: 'server/queries/partner-count-series.ts',
    code: 'within === undefined ? 0',
    becomes: 'false',
    reason: 'The condition is for the compiler: in no group nobody is a member.',
  },
  {
    file: 'server/queries/partner-count-series.ts',
    code: "points[i]?.[counted.certain ? 'members' : 'undecided']",
    becomes: "points[i][counted.certain ? 'members' : 'undecided']",
    reason: 'The condition is for the compiler: each day has its point.',
  },
  {
    file: 'server/queries/partner-count-steps.ts',
    code: 'through !== null && through < LAST_DAY',
    reason: 'A day on which nothing becomes another makes no step.',
  },
  {
    file: 'server/queries/partner-count-steps.ts',
    code: 'a < b ? -1 : 1',
    becomes: 'a <= b',
    reason: 'No day is there twice.',
  },
  {
    file: 'server/queries/partner-count-steps.ts',
    code: 'complete = through !== null',
    becomes: 'true',
    reason: 'The condition is for the compiler: no day is up to none.',
  },
  {
    file: 'server/queries/partner-count.ts',
    code: 'member !== null',
    becomes: 'true',
    reason:
      'The condition is for the compiler: whoever may be counted is named by a level of one side or of the other.',
  },
]

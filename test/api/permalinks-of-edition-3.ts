/** What is digested of an answer of the third edition: its data without wording, which may improve. Never changed. */
export const WHAT_THE_THIRD_GAVE = `query ($id: ID!) { answer(id: $id) { question asGiven { __typename
  ... on Count { ...tally validAt knownAt definition { id version } span { first { ...ends } last { ...ends } entries { ...name } exits { ...name } rose { ...name } fell { ...name } } }
  ... on CountSeries { complete points { ...tally validAt } }
  ... on NetworkDiff { complete reviewedTo entered { ...net } moved { ...net } left { ...net } unchanged { partner { id } level { id } since certain }
    stocks { definition { id version } before entries { ...name } exits { ...name } after undecidedMembersBefore { ...name } undecidedMembersAfter { ...name } } }
  ... on Claim { id verdict figure: value qualifier lower least: lower most: upper citations { ...place } evidence { residual members { id } moves { ...move } undecidedMoves { ...move } counts { ...tally } } } } } }
  fragment tally on Count { value upper complete reviewedTo members { ...who } undecided { ...who openBecause } }
  fragment ends on Count { value upper validAt }
  fragment name on CountMember { actor { id } }
  fragment who on CountMember { actor { id } level { id } since levelSince citations { ...place } }
  fragment place on Citation { source { id } locator original }
  fragment net on Transition { ...move levelSince steps { ...move } }
  fragment move on Transition { kind partner { id } from { id } to { id } on }`

/** Permalinks of the third edition as they were handed out, with what each gave, digested. Printed links hold for ever: rows are added, never changed. */
export const THIRD_ONES: readonly { readonly permalink: string; readonly digest: string }[] = [
  {
    permalink: '/answers/VNM.comprehensive-or-higher.1.2025-12-31.s3~6tpe6pfxm7ek',
    digest: '11d0c67814e378bae998ea0933b9a745',
  },
  {
    permalink: '/answers/VNM.comprehensive-or-higher.1.2025.s3~ewjqn9grjb9m',
    digest: 'eb7782a3465bb5fcf1487a0481a4b1d3',
  },
  {
    permalink: '/answers/VNM.strategic-or-higher.1.2013-06.g20.s3~20gnmwmqr593',
    digest: 'a547eff321b324c6035f728abd45237c',
  },
  {
    permalink: '/answers/VNM.comprehensive-or-higher-by-partner.1.2025-12-31.s3~6bj3mebn5q87',
    digest: '892aa15739432a444519060ce4f55687',
  },
  {
    permalink: '/answers/VNM.comprehensive-or-higher.1.2026-06-01.s3~n4bbyy05gzxg',
    digest: 'cfd8ee00c24234aeac4e0a477277d9be',
  },
  {
    permalink: '/answers/VNM.strategic-or-higher.1.2001-03-15.s1~ykv2ftbgb8sc',
    digest: 'b703fe422aca852bd17ea30dca42bce3',
  },
  {
    permalink: '/answers/VNM.comprehensive-or-higher-with-special.1.1990~.s3~3sckc8ne1qcj',
    digest: 'c49878493e1529bb8689139911df3d9d',
  },
  {
    permalink: '/answers/series3_VNM.strategic-or-higher.1.2000.2025.y.s3.pe2a58h4mc0v',
    digest: '4c3c40d67801ddc7eaaeb26cf6788718',
  },
  {
    permalink: '/answers/series3_VNM.strategic-or-higher.1.2024-01.2025-12.m.s3.pkx4fxht5g84',
    digest: '84adfd4ab4319bb7a87a8919eb1f3cd0',
  },
  {
    permalink: '/answers/diff3_VNM.2024-12-31.2025-12-31.s3.qzgz9t9yfx8w',
    digest: 'c88f417e988791e720ce171b5560d331',
  },
  {
    permalink: '/answers/diff3_VNM.2008-01-01.2025-12-31.s3.61kqb04v891f',
    digest: '1e84f580219cf3a5133acf4abd534e00',
  },
  {
    permalink: '/answers/diff3_VNM.2012.2013-06.s3.66c443q7gqcp',
    digest: '06b7027e139c198a1dbe25d1f76ce7d7',
  },
  {
    permalink: '/answers/claim3_claim_minister-2025_n3-g20.s3.nn3qnnc2ygm4',
    digest: 'e7816f6659e8f5e849effbabf4366eae',
  },
  {
    permalink: '/answers/claim3_claim_apec-blog_apec-members.s3.h1dq2q67f0rk',
    digest: '71e07d4de781373228a4cec972c34c1f',
  },
  {
    permalink: '/answers/claim3_claim_baoquocte-299753_activities.s3.nrcnbewnbseb',
    digest: '2e3338d8660b284064b30d34723d6e21',
  },
]

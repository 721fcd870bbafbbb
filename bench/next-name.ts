import type { Entry } from '../server/store/statement-log.ts'

/** The entry of a revision that changes one name and touches no answer that is measured: each number another text. */
export const nextName = (number: number): Entry => ({
  op: 'assert',
  statement: {
    kind: 'name',
    v: 1,
    id: 'bench/name',
    confidence: 'high',
    actor: 'HUN',
    language: 'hu',
    use: 'alias',
    text: `Magyarország ${number}`,
    citations: [{ source: 'country-codes' }],
  },
})

import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { canonicalJson } from '../../server/store/canonical-json.ts'
import { aKind } from '../collections.ts'
import { wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'
import type { Held } from '../replay.ts'

/**
 * Of what was published in the log before, an id keeps its kind, and a counting definition never changes and never goes. A translation of it may be put better; its words
 * in English may be made clearer only once a newer version stands beside it. What it counts stays as it was.
 */
export function checkRecorded(facts: Facts, held: ReadonlyMap<string, Held>, report: Report): void {
  for (const before of held.values()) {
    const { id, kind } = before.statement
    const entry = facts.get(id)
    if (entry !== undefined && entry.statement.kind !== kind) {
      const was = `${aKind(kind)} in the log since revision ${before.revision}`
      report(
        wrong(
          entry.place,
          ['id'],
          `the id ${JSON.stringify(id)} is ${was} and ${aKind(entry.statement.kind)} here: give this one another id`,
        ),
      )
    }
    if (before.statement.kind !== 'counting-definition') continue
    const next = `${before.statement.definition}@${nextVersion(before.statement.definition, held)}`
    const sentence = `the counting definition ${id} is published (revision ${before.revision}) and never changes: put it back as it was, and state ${next} beside it`
    if (entry === undefined) {
      if (!facts.has(id))
        report({
          level: 'problem',
          file: before.file,
          line: before.line,
          path: id,
          message: `is in no file of facts; ${sentence}`,
        })
    } else if (
      entry.statement.kind === 'counting-definition' &&
      !meansTheSame(entry.statement, before.statement, isSuperseded(facts, before.statement))
    ) {
      report(wrong(entry.place, [], sentence))
    }
  }
}

/** Whether a newer version of a definition is stated beside it. */
const isSuperseded = (facts: Facts, { definition, version }: CountingDefinition): boolean =>
  facts
    .of('counting-definition')
    .some(({ statement }) => statement.definition === definition && statement.version > version)

const meansTheSame = (now: CountingDefinition, before: CountingDefinition, inOtherWords: boolean): boolean =>
  meaning(now) === meaning(before) &&
  (inOtherWords || now.texts.en === before.texts.en) &&
  Object.keys(before.texts).every((language) => now.texts[language] !== undefined)

/** What a definition means, whatever its words. Its sources and what is noted of it may be corrected. */
const meaning = ({ citations: _c, confidence: _f, note: _n, texts: _t, ...rest }: CountingDefinition): string =>
  canonicalJson(rest)

function nextVersion(definition: string, held: ReadonlyMap<string, Held>): number {
  let newest = 0
  for (const { statement } of held.values()) {
    if (statement.kind === 'counting-definition' && statement.definition === definition)
      newest = Math.max(newest, statement.version)
  }
  return newest + 1
}

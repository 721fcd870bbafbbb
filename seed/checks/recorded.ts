import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import type { Texts } from '../../schema/texts.ts'
import { canonicalJson } from '../../server/store/canonical-json.ts'
import { aKind } from '../collections.ts'
import { wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'
import type { Held } from '../replay.ts'

/**
 * Of what was published in the log before, an id keeps its kind, and a counting definition never changes and never goes. Only how it is worded may be made clearer, once
 * a newer version stands beside it: what it counts stays as it was.
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
  meaning(now, inOtherWords ? {} : before.texts) === meaning(before, inOtherWords ? {} : before.texts)

/**
 * What a definition means, in the languages in which it was said before: another may be added. Its sources and what is noted of it may be
 * corrected.
 */
function meaning(
  { citations: _c, confidence: _f, note: _n, texts, ...rest }: CountingDefinition,
  as: Partial<Texts>,
): string {
  return canonicalJson({ ...rest, texts: Object.keys(as).map((tag) => [tag, texts[tag] ?? null]) })
}

function nextVersion(definition: string, held: ReadonlyMap<string, Held>): number {
  let newest = 0
  for (const { statement } of held.values()) {
    if (statement.kind === 'counting-definition' && statement.definition === definition)
      newest = Math.max(newest, statement.version)
  }
  return newest + 1
}

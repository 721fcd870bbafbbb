import { fold } from '../../../schema/fold.ts'
import { foundTexts } from '../../../schema/found-texts.ts'
import type { Statement } from '../../../schema/statement.ts'

/** The texts by which search finds a statement, folded, one a line (a folded text has no line breaks); null where search does not look for it. */
export function foldedTextOf(statement: Statement): string | null {
  const texts = foundTexts(statement)
  return texts.length === 0 ? null : texts.map(fold).join('\n')
}

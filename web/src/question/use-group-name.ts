import { GroupNamedDocument } from '../api/generated/group.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useWords } from '../i18n/words.ts'

/** What a group is called; null while that is not known. */
export function useGroupName(id: string | null, known: string | null): string | null {
  const { language } = useWords()
  const { answer } = useAnswer(GroupNamedDocument, id === null ? null : { id, known, language })
  return answer?.actor?.name ?? null
}

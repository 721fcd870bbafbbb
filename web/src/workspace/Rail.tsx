import type { Day } from '../../../schema/time/day.ts'
import type { Question } from '../question/question.ts'
import { useGroupName } from '../question/use-group-name.ts'
import { CountSentence } from './CountSentence.tsx'
import { Legend } from './Legend.tsx'
import type { Workspace } from './use-workspace.ts'

interface Props {
  readonly workspace: Workspace
  readonly question: Question
  readonly today: Day
  /** Whether the day is dragged: what is asked of it is not known then. */
  readonly dragging: boolean
}

/** Beside the view: the number of the day, and its levels. In a file of its own, which comes beside the picture's. */
export function Rail({ workspace, question, today, dragging }: Props) {
  const { network, standings, day, headline } = workspace
  const group = useGroupName(question.within, workspace.held)
  // Who of a group has no level only its members say, who are not known of a day that is dragged.
  const told = standings !== null && (question.within === null || workspace.lens?.members != null)
  const without = told ? standings.all.filter(({ level, inside }) => inside && level === null).length : null
  // Whoever keeps no ladder has no levels to wait for.
  if (network !== undefined && network.ladder === null) return null
  return (
    <>
      <CountSentence
        headline={headline}
        group={group ?? question.within}
        counting={workspace.counting}
        reviewedTo={network?.reviewedTo ?? null}
        through={workspace.through}
        isSample={workspace.isSample}
        today={today}
        namesOpen={question.names}
        awaited={headline.asking || network === undefined}
      />
      <Legend
        levels={workspace.levels}
        counts={dragging ? null : (day.answer?.levelCounts ?? null)}
        complete={workspace.complete}
        without={without}
        group={group ?? question.within}
        filter={question.levels}
      />
    </>
  )
}

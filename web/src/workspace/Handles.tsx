import { useMemo } from 'react'
import type { Day } from '../../../schema/time/day.ts'
import { AddressInFull } from '../controllers/AddressInFull.tsx'
import { Keys } from '../controllers/Keys.tsx'
import { Place } from '../controllers/Place.tsx'
import { Player } from '../controllers/Player.tsx'
import { addYears } from '../day/day-numbers.ts'
import { NO_LEVEL } from '../day/standing.ts'
import { changeAfter, changeBefore, changesOf } from '../day/timeline.ts'
import { transitionSentence } from '../day/transition-sentence.ts'
import { yesOrNo } from '../i18n/in-words.ts'
import { useWords } from '../i18n/words.ts'
import { slide, useQuestion } from '../question/asked.ts'
import { Unread } from '../ui/Unread.tsx'
import { TimeStrip } from './TimeStrip.tsx'
import type { Workspace } from './use-workspace.ts'

interface Props {
  readonly workspace: Workspace
  /** Today. */
  readonly last: Day
  /** Whether the reader wants no movement. */
  readonly still: boolean
  readonly playing: boolean
  readonly onPlay: (playing: boolean) => void
  readonly onDay: (day: Day) => void
  /** Told when a pointer takes the day, and when it lets it go. */
  readonly onHold: (held: boolean) => void
}

/**
 * What the reader takes the workspace by: the strip of time with the keys that step along it, playing, and the address in full. The first picture needs none of
 * it, so that it comes after it, in one file.
 */
export function Handles({ workspace, last, still, playing, onPlay, onDay, onHold }: Props) {
  const { language, words } = useWords()
  const question = useQuestion()
  const { transitionList, levelById, day, lastDay: shown, standings, levels, of, dayText } = workspace
  const changes = useMemo(() => changesOf(transitionList), [transitionList])
  const before = changeBefore(changes, shown)
  const after = changeAfter(changes, shown, last)
  const step = (by: 'next' | 'previous'): void => {
    const change = by === 'next' ? after : before
    if (change !== undefined) slide({ on: change.day })
  }
  const said = useMemo(
    () =>
      (changes.find((change) => change.day === shown)?.transitions ?? []).map((transition) =>
        transitionSentence(transition, levelById, language),
      ),
    [changes, levelById, shown, language],
  )
  return (
    <>
      <Place there={standings !== null} />
      <AddressInFull there={standings !== null} levels={levels} defaults={{ of, on: dayText, language }} />
      <Unread
        part="levels"
        given={levels.length === 0 ? null : question.levels}
        there={[...levels, { id: NO_LEVEL, name: words.legend.none({ complete: yesOrNo(workspace.complete) }) }]}
      />
      <Keys
        actions={{
          '[': () => step('previous'),
          ']': () => step('next'),
          p: () => onPlay(!playing && !still && after !== undefined),
        }}
      />
      <Player
        playing={playing && !still}
        said={said}
        waiting={day.asking}
        more={after !== undefined}
        onStep={step}
        onStop={() => onPlay(false)}
      />
      <TimeStrip
        day={shown}
        first={workspace.firstDay ?? addYears(last, -1)}
        last={last}
        changes={changes}
        playing={playing}
        canPlay={!still}
        said={said}
        complete={workspace.complete}
        onPlay={onPlay}
        onDay={onDay}
        onHold={onHold}
        onStep={step}
      />
    </>
  )
}

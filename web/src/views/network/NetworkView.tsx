import { Suspense, useMemo } from 'react'
import { dateInWords } from '../../dates.ts'
import { standingSentence } from '../../day/standing-sentence.ts'
import { NetworkPicture } from '../../graph/NetworkPicture.tsx'
import { sceneOf } from '../../graph/scene.ts'
import { useWords } from '../../i18n/words.ts'
import { laterAlone } from '../../load/later.ts'
import type { Shown } from '../view.ts'

const AllFiltered = laterAlone(() => import('../../workspace/AllFiltered.tsx'), 'AllFiltered')

/** The network of the day as a picture. */
export function NetworkView({ question, workspace, asked, standings, theme, animated, onSelect }: Shown) {
  const { language, words } = useWords()
  const { seatList, levels, counting } = workspace
  const scene = useMemo(
    () => (standings === null ? null : sceneOf(standings, seatList, levels)),
    [standings, seatList, levels],
  )
  if (scene === null) return null
  const shown = scene.marks.filter((mark) => mark.shown)
  const number = shown.filter((mark) => mark.level !== null).length
  return (
    <>
      <NetworkPicture
        scene={scene}
        levels={levels}
        seats={seatList}
        selected={question.with}
        animated={animated}
        theme={theme}
        label={words.network.label({
          owner: scene.owner.name,
          day: dateInWords(workspace.shownDay ?? asked.on, language),
          n: number,
          noun: counting?.noun ?? '',
        })}
        sentence={(mark) => standingSentence(mark, workspace.complete, words, language)}
        onSelect={onSelect}
      />
      {shown.length === 0 ? (
        <Suspense>
          <AllFiltered />
        </Suspense>
      ) : null}
    </>
  )
}

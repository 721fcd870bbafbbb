import { Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { AddressInFull } from '../controllers/AddressInFull.tsx'
import { Keys } from '../controllers/Keys.tsx'
import { Place } from '../controllers/Place.tsx'
import { Player } from '../controllers/Player.tsx'
import { Title } from '../controllers/Title.tsx'
import { useDrag } from '../controllers/use-drag.ts'
import { useToday } from '../controllers/use-today.ts'
import { addYears, dateInWords } from '../dates.ts'
import { moveSentence } from '../day/move-sentence.ts'
import { changeAfter, changeBefore } from '../day/timeline.ts'
import { Frame } from '../frame/Frame.tsx'
import { useWords } from '../i18n/words.ts'
import { later } from '../later.ts'
import { go, slide, useQuestion } from '../question/asked.ts'
import { useStillness } from '../theme.ts'
import { Banner } from '../ui/Banner.tsx'
import { tabsAt, viewAt } from '../views/load-view.ts'
import type { Asked } from '../views/view.ts'
import { Aside } from './Aside.tsx'
import { CountSentence } from './CountSentence.tsx'
import { Fields } from './Fields.tsx'
import { Legend } from './Legend.tsx'
import { Middle } from './Middle.tsx'
import { useWorkspace } from './use-workspace.ts'
import { ViewTabs } from './ViewTabs.tsx'

const Newer = later(() => import('../frame/Newer.tsx'), 'Newer')
const SearchBox = later(() => import('./SearchBox.tsx'), 'SearchBox')
const TimeStrip = later(() => import('./TimeStrip.tsx'), 'TimeStrip')
const Help = later(() => import('../frame/Help.tsx'), 'Help')

const PATH = '/'
const TABS = tabsAt(PATH)

/** The workspace: one network on one day, seen by whichever view is chosen, with its number, its levels, time, and what is open beside it. */
export function Workspace({ theme }: { readonly theme: string }) {
  const question = useQuestion()
  const { language, words } = useWords()
  const still = useStillness()
  const last = useToday()
  const workspace = useWorkspace(question, language, last)
  const { network, of, on, dayText, held, ownerList, changes, levelById, standings, day, count, moves, links } =
    workspace
  const owner = network?.of ?? null
  const view = viewAt(PATH, question.view)

  const [playing, play] = useState(false)
  const [helping, help] = useState(false)
  const searchField = useRef<HTMLInputElement>(null)
  const stop = useCallback(() => play(false), [])
  const { dragging, dragTo } = useDrag(stop)

  const seatIds = useMemo(() => new Set(workspace.seatList.map((seat) => seat.actor.id)), [workspace.seatList])
  const shown = workspace.lastDay
  const before = changeBefore(changes, shown)
  const after = changeAfter(changes, shown, last)
  const step = (by: 'next' | 'previous'): void => {
    const change = by === 'next' ? after : before
    if (change !== undefined) slide({ on: change.day })
  }
  const said = useMemo(
    () =>
      (changes.find((change) => change.day === shown)?.moves ?? []).map((move) =>
        moveSentence(move, levelById, language),
      ),
    [changes, levelById, shown, language],
  )
  const select = useCallback((partner: string | null) => {
    if (partner === null) go({ with: null })
    else go({ with: partner, names: false })
  }, [])

  const asked: Asked | null = useMemo(
    () => (of === null || on === null ? null : { of, ladder: question.ladder, on, known: held }),
    [of, question.ladder, on, held],
  )
  const failure = day.failure ?? count.failure ?? moves.failure ?? links.failure
  const passing = failure !== undefined && failure.kind !== 'refused' && standings !== null
  const shownTo = { question, workspace, theme, animated: !still && !dragging, onSelect: select }
  return (
    <>
      <AddressInFull there={standings !== null} levels={workspace.levels} defaults={{ of, on: dayText, language }} />
      <Title
        text={owner === null ? 'Entente' : words.title({ owner: owner.name, day: dateInWords(dayText, language) })}
      />
      <Place there={standings !== null} />
      <Player
        playing={playing && !still}
        said={said}
        waiting={day.asking}
        more={after !== undefined}
        onStep={step}
        onStop={stop}
      />
      <Keys
        actions={{
          '/': () => searchField.current?.focus(),
          '?': () => help(true),
          '[': () => step('previous'),
          ']': () => step('next'),
          ...Object.fromEntries(TABS.map(({ key, name }) => [key, () => go({ view: name })])),
          n: () => go({ names: !question.names, with: null }),
          p: () => play(!playing && !still && after !== undefined),
          Escape: () => {
            if (playing) play(false)
            else if (question.with !== null) go({ with: null })
            else if (question.names) go({ names: false })
            else if (question.levels !== null) go({ levels: null })
          },
        }}
      />
      <Frame
        path={PATH}
        skip={words.skip}
        fields={<Fields question={question} owners={ownerList} owner={owner} day={dayText} held={held} />}
        search={
          <Suspense fallback={<div className="search" />}>
            <SearchBox
              field={searchField}
              owner={owner}
              owners={ownerList}
              seats={seatIds}
              day={dayText}
              known={held}
            />
          </Suspense>
        }
        onHelp={() => help(true)}
        revision={network === undefined ? null : { number: network.revision, recordedAt: network.knownAt }}
      >
        {passing ? (
          <Banner kind="stale">
            {words.states[failure.kind]} {words.states.stale}{' '}
            <button type="button" onClick={() => [day, count, moves, links].map((one) => one.failure && one.again())}>
              {words.again}
            </button>
          </Banner>
        ) : question.known === null && network !== undefined ? (
          <Suspense>
            <Newer shown={network.revision} />
          </Suspense>
        ) : null}
        <main className="main" data-panel={question.with !== null || question.names || undefined} data-view={view.name}>
          <div className="rail">
            <CountSentence
              asked={count}
              counting={workspace.counting}
              namesOpen={question.names}
              awaited={count.asking || network === undefined}
            />
            <Legend
              levels={workspace.levels}
              counts={question.within === null ? (day.answer?.levelCounts ?? null) : null}
              without={standings === null ? null : standings.all.filter(({ level }) => level === null).length}
              filter={question.levels}
            />
          </div>
          <div className="middle" id="middle" tabIndex={-1}>
            <ViewTabs tabs={TABS} current={view.name} />
            <Middle {...shownTo} asked={asked} view={view.name} />
          </div>
          <Aside {...shownTo} asked={asked} standings={standings} view={view.name} last={last} />
        </main>
        <Suspense fallback={<section className="time" />}>
          <TimeStrip
            day={shown}
            first={workspace.firstDay ?? addYears(last, -1)}
            last={last}
            changes={changes}
            playing={playing}
            canPlay={!still}
            said={said}
            onPlay={play}
            onDay={dragTo}
            onStep={step}
          />
        </Suspense>
        <Suspense>{helping ? <Help tabs={TABS} onClose={() => help(false)} /> : null}</Suspense>
      </Frame>
    </>
  )
}

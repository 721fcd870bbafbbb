import { Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { Title } from '../controllers/Title.tsx'
import { useDrag } from '../controllers/use-drag.ts'
import { useToday } from '../controllers/use-today.ts'
import { dateInWords } from '../dates.ts'
import { Frame } from '../frame/Frame.tsx'
import { useWords } from '../i18n/words.ts'
import { laterAlone } from '../load/later.ts'
import { go, useQuestion } from '../question/asked.ts'
import { versioned } from '../question/definition.ts'
import { useStillness } from '../theme.ts'
import { Banner } from '../ui/Banner.tsx'
import { Shapes } from '../ui/Shapes.tsx'
import { tabsAt, viewAt } from '../views/load-view.ts'
import type { Asked } from '../views/view.ts'
import { Middle } from './Middle.tsx'
import { Rail } from './rail-later.ts'
import { useWorkspace } from './use-workspace.ts'
import { ViewTabs } from './ViewTabs.tsx'

const Keys = laterAlone(() => import('../controllers/Keys.tsx'), 'Keys')
const Fields = laterAlone(() => import('./Fields.tsx'), 'Fields')
const Newer = laterAlone(() => import('../frame/Newer.tsx'), 'Newer')
const SearchBox = laterAlone(() => import('./SearchBox.tsx'), 'SearchBox')
const Aside = laterAlone(() => import('./Aside.tsx'), 'Aside')
const Handles = laterAlone(() => import('./Handles.tsx'), 'Handles')
const Help = laterAlone(() => import('../frame/Help.tsx'), 'Help')

const PATH = '/'
const TABS = tabsAt(PATH)

/** The workspace: one network on one day, seen by whichever view is chosen, with its number, its levels, time, and what is open beside it. */
export function Workspace({ theme }: { readonly theme: string }) {
  const question = useQuestion()
  const { language, words } = useWords()
  const still = useStillness()
  const last = useToday()
  const [playing, play] = useState(false)
  const stop = useCallback(() => play(false), [])
  const { dragging, dragTo, hold } = useDrag(stop)
  const workspace = useWorkspace(question, language, last, dragging)
  const { network, of, askedOn, dayText, held, ownerList, standings, day, headline, transitions, period } = workspace
  const owner = network?.of ?? null
  const view = viewAt(PATH, question.view)

  const [helping, help] = useState(false)
  const searchField = useRef<HTMLInputElement>(null)

  const seatIds = useMemo(() => new Set(workspace.seatList.map((seat) => seat.actor.id)), [workspace.seatList])
  const select = useCallback((partner: string | null) => {
    if (partner === null) go({ with: null })
    else go({ with: partner, names: false })
  }, [])

  const asked: Asked | null = useMemo(
    () =>
      of === null || askedOn === null
        ? null
        : { of, ladder: question.ladder, on: askedOn, said: dragging ? askedOn : dayText, known: held },
    [of, question.ladder, askedOn, dragging, dayText, held],
  )
  const failure = day.failure ?? headline.failure ?? transitions.failure ?? period.failure
  const passing = failure !== undefined && failure.kind !== 'refused' && standings !== null
  const shownTo = { question, workspace, theme, animated: !still && !dragging, onSelect: select }
  return (
    <>
      <Title
        text={
          owner === null || dayText === ''
            ? 'Entente'
            : words.title({ owner: owner.name, day: dateInWords(dayText, language) })
        }
      />
      <Suspense>
        <Keys
          actions={{
            '/': () => searchField.current?.focus(),
            '?': () => help(true),
            ...Object.fromEntries(TABS.map(({ key, name }) => [key, () => go({ view: name })])),
            n: () => go({ names: !question.names, with: null }),
            Escape: () => {
              if (playing) play(false)
              else if (question.with !== null) go({ with: null })
              else if (question.names) go({ names: false })
              else if (question.levels !== null) go({ levels: null })
            },
          }}
        />
      </Suspense>
      <Frame
        path={PATH}
        skip={words.skip}
        fields={
          <Suspense fallback={<div className="asked" />}>
            <Fields question={question} owners={ownerList} owner={owner} day={dayText} held={held} />
          </Suspense>
        }
        search={
          <Suspense fallback={<div className="search" />}>
            <SearchBox
              field={searchField}
              owner={owner}
              owners={ownerList}
              seats={seatIds}
              day={dayText}
              known={held}
              definition={workspace.counting === undefined ? null : versioned(workspace.counting)}
            />
          </Suspense>
        }
        onHelp={() => help(true)}
        definition={workspace.counting?.text ?? null}
        reviewedTo={network?.reviewedTo ?? null}
        revision={network === undefined ? null : { number: network.revision, recordedAt: network.knownAt }}
      >
        {passing ? (
          <Banner kind="stale">
            {words.states[failure.kind]} {words.states.stale}{' '}
            {failure.kind === 'busy' ? null : (
              <button
                type="button"
                onClick={() => [day, headline, transitions, period].map((one) => one.failure && one.again())}
              >
                {words.again}
              </button>
            )}
          </Banner>
        ) : question.known === null && network !== undefined ? (
          <Suspense>
            <Newer shown={network.revision} />
          </Suspense>
        ) : null}
        <main className="main" data-panel={question.with !== null || question.names || undefined} data-view={view.name}>
          <div className="rail">
            <Suspense fallback={<Shapes lines={9} />}>
              <Rail workspace={workspace} question={question} today={last} dragging={dragging} />
            </Suspense>
          </div>
          <div className="middle" id="middle" tabIndex={-1}>
            <ViewTabs tabs={TABS} current={view.name} />
            <Middle {...shownTo} asked={asked} view={view.name} />
          </div>
          <Suspense fallback={<aside className="aside" />}>
            <Aside {...shownTo} asked={asked} standings={standings} view={view.name} last={last} />
          </Suspense>
        </main>
        <Suspense fallback={<section className="time" />}>
          <Handles
            workspace={workspace}
            last={last}
            still={still}
            playing={playing}
            onPlay={play}
            onDay={dragTo}
            onHold={hold}
          />
        </Suspense>
        <Suspense>{helping ? <Help tabs={TABS} onClose={() => help(false)} /> : null}</Suspense>
      </Frame>
    </>
  )
}

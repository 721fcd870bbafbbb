import { memo, Suspense, use, useDeferredValue, useEffect } from 'react'
import type { ViewName } from '../../views.ts'
import { loadPart, useWords } from '../i18n/words.ts'
import { later } from '../load/later.ts'
import { whenIdle } from '../load/when-idle.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Broken } from '../ui/Broken.tsx'
import { Shapes } from '../ui/Shapes.tsx'
import { loadView, tabsAt } from '../views/load-view.ts'
import type { Asked, Shown } from '../views/view.ts'

const NamesPanel = later(() => import('../panels/names/NamesPanel.tsx'), 'NamesPanel')
const TransitionsPanel = later(() => import('../panels/transitions/TransitionsPanel.tsx'), 'TransitionsPanel')
const PartnerPanel = later(() => import('../panels/partner/PartnerPanel.tsx'), 'PartnerPanel')

/** The words of what a key or a click opens. */
const WORDS = ['names', 'partner', 'source', 'report', 'table', 'empty'] as const

interface Props extends Omit<Shown, 'asked'> {
  readonly asked: Asked | null
  readonly view: ViewName
  /** Today. */
  readonly last: string
}

/** Beside the view: the relation or the names that are open, else what the view itself puts there, else what changed. */
export function Aside(props: Props) {
  const { language, words } = useWords()
  // What a key or a click opens is there when the server is not.
  useEffect(
    () =>
      whenIdle(() => [
        ...[NamesPanel, PartnerPanel, TransitionsPanel].map(({ bring }) => bring()),
        ...tabsAt('/').map(({ name }) => loadView(name)),
        ...WORDS.map((part) => loadPart(language, part)),
      ]),
    [language],
  )
  const { with: partner, names } = props.question
  return (
    <aside className="aside" aria-label={words.transitions.title}>
      <Boundary key={`${partner} ${names} ${props.view}`} fallback={<Broken />}>
        <Suspense fallback={<Shapes lines={8} />}>
          <Settled {...props} />
        </Suspense>
      </Boundary>
    </aside>
  )
}

/** What is open; while the day is dragged the picture goes first, and this is drawn when there is time. */
function Settled(props: Props) {
  return <WhatIsOpen {...useDeferredValue(props)} />
}

const WhatIsOpen = memo(function WhatIsOpen({ asked, view, last, ...shown }: Props) {
  const { question, workspace, standings } = shown
  const { network, counting, definitions, transitions, transitionList, levelById } = workspace
  if (asked === null || network === undefined) return null
  if (question.with !== null) {
    return (
      <PartnerPanel
        asked={asked}
        owner={network.of.name}
        partner={question.with}
        standing={standings?.all.find(({ id }) => id === question.with)}
        counting={counting}
        levels={levelById}
        within={question.within}
      />
    )
  }
  if (question.names && counting !== undefined)
    return (
      <NamesPanel
        asked={asked}
        question={question}
        counting={counting}
        definitions={definitions}
        standings={standings}
      />
    )
  const loaded = use(loadView(view))
  if ('Aside' in loaded && loaded.Aside !== undefined) return <loaded.Aside {...shown} asked={asked} />
  return transitions.answer === undefined ? null : (
    <TransitionsPanel
      day={workspace.lastDay}
      complete={workspace.complete}
      last={last}
      transitions={transitionList}
      levels={levelById}
      within={question.within}
      known={workspace.held}
    />
  )
})

import { Suspense, use } from 'react'
import type { ViewName } from '../../views.ts'
import type { Asked as Answered } from '../api/use-answer.ts'
import { dateInWords, dateOrNull } from '../dates.ts'
import { useWords } from '../i18n/words.ts'
import { laterAlone } from '../load/later.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Broken } from '../ui/Broken.tsx'
import { Failed, useSlow } from '../ui/Failed.tsx'
import { loadView } from '../views/load-view.ts'
import type { Asked, Need, Shown } from '../views/view.ts'
import { Empty } from './Empty.tsx'
import type { Why } from './Instead.tsx'
import { Shape } from './Shape.tsx'
import type { Workspace } from './use-workspace.ts'

const Instead = laterAlone(() => import('./Instead.tsx'), 'Instead')
const TooEarly = laterAlone(() => import('./TooEarly.tsx'), 'TooEarly')

interface Props extends Omit<Shown, 'asked' | 'standings'> {
  /** Null while there is no owner, and where the day is none. */
  readonly asked: Asked | null
  readonly view: ViewName
}

/** The middle of the workspace: the view chosen, or why there is none and what would help. */
export function Middle({ asked, view, ...shown }: Props) {
  const { question, workspace } = shown
  const instead = insteadOf(workspace, question)
  if (instead !== null) {
    return (
      <Suspense>
        <Instead
          why={instead}
          text={{ day: workspace.dayText, known: question.known, of: workspace.of, within: question.within }}
          owners={workspace.ownerList}
          owner={workspace.network?.of.name ?? null}
        />
      </Suspense>
    )
  }
  return (
    <Boundary key={view} fallback={<Broken />}>
      <Suspense fallback={<Awaited />}>
        <OneView {...shown} asked={asked} view={view} />
      </Suspense>
    </Boundary>
  )
}

function OneView({ asked, view, ...shown }: Props) {
  const { language } = useWords()
  const loaded = use(loadView(view))
  const { workspace } = shown
  const { standings, firstDay, firstOn, shownDay } = workspace
  if (!('Body' in loaded)) return null
  const missing = loaded.needs.find((need) => !isThere(workspace, need))
  if (asked === null || missing !== undefined) {
    const failed = whatFailed(workspace, missing)
    if (failed?.failure === undefined) return <Awaited />
    return (
      <Empty>
        <Failed failure={failed.failure} again={failed.again} />
      </Empty>
    )
  }
  const tooEarly =
    firstDay !== null &&
    workspace.lastDay < firstDay &&
    standings?.all.every(({ level, certain }) => level === null || !certain) === true
  return (
    <>
      <loaded.Body {...shown} asked={asked} standings={standings} />
      <Suspense>
        {tooEarly ? (
          <TooEarly
            owner={standings.owner.name}
            day={dateInWords(shownDay ?? asked.on, language)}
            first={firstOn ?? firstDay}
          />
        ) : null}
      </Suspense>
    </>
  )
}

/** Whether what a view needs is there, of this day or of the one that stands in for it. */
function isThere(workspace: Workspace, need: Need): boolean {
  switch (need) {
    case 'seats':
      return workspace.seats.answer !== undefined
    case 'standings':
      return workspace.standings !== null
    case 'transitions':
      return workspace.transitions.answer !== undefined
  }
}

/** Of what a need rests on, the first that could not be had; undefined while it may still come. */
function whatFailed(
  { owners, of, network, frame, seats, inGroup, period, transitions }: Workspace,
  need: Need | undefined,
): Pick<Answered<unknown, unknown>, 'failure' | 'again'> | undefined {
  const restsOn = [
    ...(network === undefined ? [frame] : []),
    ...(of === null ? [owners] : []),
    ...(need === 'transitions' ? [transitions] : [seats, inGroup, period]),
  ]
  return restsOn.find(({ failure }) => failure !== undefined)
}

/** Why there is no view, where what was asked for is none or is not there; null where there is one or may still come. */
function insteadOf(
  { network, frame, owners, inGroup, of, dayText }: Workspace,
  { known, within }: Shown['question'],
): Why | null {
  if (dayText !== '' && dateOrNull(dayText) === null) return 'wrong-day'
  const code = network === undefined ? frame.failure?.code : undefined
  if (code === 'UNKNOWN_ID') return 'unknown-owner'
  if (known !== null && (code === 'BAD_DATE' || owners.failure?.code === 'BAD_DATE')) return 'unknown-known'
  if (owners.answer !== undefined && of === null) return 'no-owners'
  if (within !== null && inGroup.failure?.code === 'UNKNOWN_ID') return 'unknown-group'
  return network !== undefined && network.ladder === null ? 'no-ladder' : null
}

function Awaited() {
  const { words } = useWords()
  const slow = useSlow()
  return (
    <div className="awaited" role="status">
      <Shape />
      <p className={slow ? 'remark' : 'unseen'}>{slow ? words.network.slow : words.network.loading}</p>
    </div>
  )
}

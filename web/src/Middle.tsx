import { lazy, Suspense } from 'react'
import type { Address } from './address.ts'
import { go } from './address-bar.ts'
import type { OwnersQuery } from './api/generated/types.ts'
import type { Asked } from './api/use-answer.ts'
import { dateInWords, lastDayOf } from './dates.ts'
import { NetworkPicture } from './graph/NetworkPicture.tsx'
import type { Scene } from './graph/scene.ts'
import { useWords } from './i18n/words.ts'
import { Failed, useSlow } from './ui/Waiting.tsx'
import type { useNetwork } from './use-network.ts'
import { markSentence } from './views/network/mark-sentence.ts'
import { Shape } from './views/network/Shape.tsx'
import { Empty } from './views/states/Empty.tsx'
import { OwnersThere } from './views/states/OwnersThere.tsx'

const TableView = lazy(() => import('./views/table/TableView.tsx').then(({ TableView }) => ({ default: TableView })))

interface Props {
  readonly address: Address
  readonly net: ReturnType<typeof useNetwork>
  readonly owners: Asked<OwnersQuery, unknown>
  readonly of: string | null
  readonly dayText: string
  readonly scene: Scene | null
  readonly question: { readonly of: string; readonly on: string; readonly known: string | null } | null
  readonly theme: string
  readonly animated: boolean
  readonly onSelect: (partner: string | null) => void
}

/** The middle of the page: the picture or the table, or why there is none and what would help. */
export function Middle({ address, net, owners, of, dayText, scene, question, theme, animated, onSelect }: Props) {
  const { language, words } = useWords()
  const ownerList = owners.answer?.owners ?? []
  if (question === null && of !== null) {
    return (
      <Empty urgent>
        <p>{words.states.wrongDay(dayText)}</p>
        <p>{words.states.wrongDayRemedy}</p>
        <button type="button" onClick={() => go({ on: null })}>
          {words.states.today}
        </button>
      </Empty>
    )
  }
  const failed = net.frame.failure !== undefined && net.network === undefined ? net.frame : owners.failure !== undefined && of === null ? owners : undefined
  if (failed?.failure?.code === 'UNKNOWN_ID') {
    return (
      <Empty urgent>
        <p>{words.states.unknownOwner(of ?? '')}</p>
        <OwnersThere owners={ownerList} />
      </Empty>
    )
  }
  if (failed?.failure?.code === 'BAD_DATE' && address.known !== null) {
    return (
      <Empty urgent>
        <p>{words.states.unknownKnown(address.known)}</p>
        <button type="button" onClick={() => go({ known: null })}>
          {words.states.knownNow}
        </button>
      </Empty>
    )
  }
  if (failed?.failure !== undefined) {
    return (
      <Empty>
        <Failed failure={failed.failure} again={failed.again} />
      </Empty>
    )
  }
  if (owners.answer !== undefined && of === null) {
    return (
      <Empty>
        <p>{words.states.noOwners}</p>
      </Empty>
    )
  }
  if (net.network !== undefined && net.network.ladder === null) {
    return (
      <Empty>
        <p>{words.states.noLadder(net.network.of.name)}</p>
        <OwnersThere owners={ownerList} />
      </Empty>
    )
  }
  if (scene === null || question === null) {
    if (net.day.failure !== undefined) {
      return (
        <Empty>
          <Failed failure={net.day.failure} again={net.day.again} />
        </Empty>
      )
    }
    return <Awaited />
  }
  const shown = scene.marks.filter((mark) => mark.shown)
  const none = scene.marks.every((mark) => mark.level === null)
  const first = net.firstDay
  const inWords = dateInWords(net.day.answered?.on ?? question.on, language)
  return (
    <>
      {address.view === 'table' ? (
        <Suspense fallback={<Awaited />}>
          <TableView question={question} scene={scene} seats={net.seats} changes={net.changes} sort={address.sort} selected={address.partner} />
        </Suspense>
      ) : (
        <NetworkPicture
          scene={scene}
          levels={net.levels}
          seats={net.seats}
          selected={address.partner}
          animated={animated}
          theme={theme}
          language={language}
          label={words.network.label(scene.owner.name, inWords, shown.filter((mark) => mark.level !== null).length)}
          sentence={(mark) => markSentence(mark, words, language)}
          onSelect={onSelect}
        />
      )}
      {none && first !== null && lastDayOf(question.on as never) < first ? (
        <Empty>
          <p>{words.states.before(scene.owner.name, inWords)}</p>
          <button type="button" onClick={() => go({ on: first })}>
            {words.states.first(dateInWords(first, language))}
          </button>
        </Empty>
      ) : shown.length === 0 && address.view === 'network' ? (
        <Empty>
          <p>{words.states.filtered}</p>
          <button type="button" onClick={() => go({ levels: null })}>
            {words.legend.all}
          </button>
        </Empty>
      ) : null}
    </>
  )
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

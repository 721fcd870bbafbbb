import { Suspense } from 'react'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Address } from './address.ts'
import type { OwnersQuery } from './api/generated/types.ts'
import type { Asked } from './api/use-answer.ts'
import { dateInWords, lastDayOf } from './dates.ts'
import { markSentence } from './day/mark-sentence.ts'
import { Empty } from './frame/empty/Empty.tsx'
import type { Why } from './frame/empty/Instead.tsx'
import { NetworkPicture } from './graph/NetworkPicture.tsx'
import type { Scene } from './graph/scene.ts'
import { useWords } from './i18n/words.ts'
import { later } from './later.ts'
import type { useNetwork } from './question/use-network.ts'
import { Failed, useSlow } from './ui/Waiting.tsx'
import { Shape } from './views/network/Shape.tsx'

const TableView = later(() => import('./views/table/TableView.tsx'), 'TableView')

const Instead = later(() => import('./frame/empty/Instead.tsx'), 'Instead')
const TooEarly = later(() => import('./frame/empty/TooEarly.tsx'), 'TooEarly')
const AllFiltered = later(() => import('./frame/empty/AllFiltered.tsx'), 'AllFiltered')

interface Props {
  readonly address: Address
  readonly net: ReturnType<typeof useNetwork>
  readonly owners: Asked<OwnersQuery, unknown>
  readonly of: string | null
  readonly dayText: string
  readonly scene: Scene | null
  readonly question: { readonly of: string; readonly on: PartialDate; readonly known: string | null } | null
  readonly theme: string
  readonly animated: boolean
  readonly onSelect: (partner: string | null) => void
}

/** The middle of the page: the picture or the table, or why there is none and what would help. */
export function Middle({ address, net, owners, of, dayText, scene, question, theme, animated, onSelect }: Props) {
  const { language, words } = useWords()
  const instead = insteadOf({ address, net, owners, of, question })
  if (instead !== null) {
    return (
      <Suspense>
        <Instead
          why={instead}
          text={{ day: dayText, known: address.known, of }}
          owners={owners.answer?.owners ?? []}
          owner={net.network?.of.name ?? null}
        />
      </Suspense>
    )
  }
  const failed =
    net.network === undefined
      ? net.frame.failure !== undefined
        ? net.frame
        : of === null && owners.failure !== undefined
          ? owners
          : undefined
      : undefined
  if (failed?.failure !== undefined) {
    return (
      <Empty>
        <Failed failure={failed.failure} again={failed.again} />
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
  const first = net.firstDay
  const tooEarly =
    first !== null && lastDayOf(question.on) < first && !scene.marks.some((mark) => mark.level !== null && mark.certain)
  const inWords = dateInWords(net.day.answered?.on ?? question.on, language)
  return (
    <>
      {address.view === 'table' ? (
        <Suspense fallback={<Awaited />}>
          <TableView
            question={question}
            scene={scene}
            seats={net.seats}
            sort={address.sort}
            selected={address.partner}
          />
        </Suspense>
      ) : (
        <NetworkPicture
          scene={scene}
          levels={net.levels}
          seats={net.seats}
          selected={address.partner}
          animated={animated}
          theme={theme}
          label={words.network.label(scene.owner.name, inWords, shown.filter((mark) => mark.level !== null).length)}
          sentence={(mark) => markSentence(mark, words, language)}
          onSelect={onSelect}
        />
      )}
      <Suspense>
        {tooEarly ? (
          <TooEarly owner={scene.owner.name} day={inWords} first={first} />
        ) : shown.length === 0 && address.view === 'network' ? (
          <AllFiltered />
        ) : null}
      </Suspense>
    </>
  )
}

/** Why there is no picture, where what was asked for is none or is not there; null where there is one or may still come. */
function insteadOf({
  address,
  net,
  owners,
  of,
  question,
}: Pick<Props, 'address' | 'net' | 'owners' | 'of' | 'question'>): Why | null {
  if (question === null && of !== null) return 'wrong-day'
  const code = net.network === undefined ? net.frame.failure?.code : undefined
  if (code === 'UNKNOWN_ID') return 'unknown-owner'
  if (address.known !== null && (code === 'BAD_DATE' || owners.failure?.code === 'BAD_DATE')) return 'unknown-known'
  if (owners.answer !== undefined && of === null) return 'no-owners'
  return net.network !== undefined && net.network.ladder === null ? 'no-ladder' : null
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

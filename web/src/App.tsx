import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Day } from '../../schema/time/day.ts'
import { go, slide, useAddress } from './address-bar.ts'
import { OwnersDocument } from './api/generated/owners.ts'
import { useAnswer } from './api/use-answer.ts'
import { useKeys } from './controllers/use-keys.ts'
import { countedBy } from './counted.ts'
import { addYears, dateInWords, dateOrNull, lastDayOf, today } from './dates.ts'
import { moveSentence } from './day/move-sentence.ts'
import { changeAfter, changeBefore } from './day/timeline.ts'
import { CountSentence } from './frame/count/CountSentence.tsx'
import { Footer } from './frame/Footer.tsx'
import { Header } from './frame/header/Header.tsx'
import { Legend } from './frame/legend/Legend.tsx'
import { ViewTabs } from './frame/ViewTabs.tsx'
import { sceneOf } from './graph/scene.ts'
import { useSpeech } from './i18n/use-speech.ts'
import { languageOf, type Speech, SpeechContext } from './i18n/words.ts'
import { later } from './later.ts'
import { Middle } from './Middle.tsx'
import { useNetwork } from './question/use-network.ts'
import { useStillness, useTheme } from './theme.ts'
import { Banner } from './ui/Banner.tsx'
import { Boundary } from './ui/Boundary.tsx'
import { Broken } from './ui/Broken.tsx'
import { Shapes } from './ui/Shapes.tsx'
import { Failed } from './ui/Waiting.tsx'

const NamesPanel = later(() => import('./panels/names/NamesPanel.tsx'), 'NamesPanel')
const MovesPanel = later(() => import('./panels/moves/MovesPanel.tsx'), 'MovesPanel')
const PartnerPanel = later(() => import('./panels/partner/PartnerPanel.tsx'), 'PartnerPanel')
const Sentences = later(() => import('./views/table/Sentences.tsx'), 'Sentences')
const Newer = later(() => import('./frame/newer/Newer.tsx'), 'Newer')
const TimeStrip = later(() => import('./frame/time/TimeStrip.tsx'), 'TimeStrip')
const Help = later(() => import('./frame/help/Help.tsx'), 'Help')

/** How long a drag rests before changes of level are shown as movements again, in milliseconds. */
const REST = 200

/** The page: one question, held in the address, and the views that answer it. */
export function App({ first }: { readonly first: Speech }) {
  const address = useAddress()
  const speech = useSpeech(address.language ?? languageOf(navigator.languages), first)
  const { language, words } = speech
  const theme = useTheme(address.theme)
  const still = useStillness()
  const last = useToday()
  const dayText = address.on ?? last
  const on = dateOrNull(dayText)

  const owners = useAnswer(OwnersDocument, { known: address.known, language }, { standsIn: () => true })
  const ownerList = owners.answer?.owners ?? NO_OWNERS
  const of = address.of ?? ownerList[0]?.id ?? null
  const net = useNetwork({ of, on, known: address.known, definition: address.definition, language })
  const owner = net.network?.of ?? null

  const [playing, play] = useState(false)
  const [helping, help] = useState(false)
  const [dragged, drag] = useState<Day | null>(null)
  const searchField = useRef<HTMLInputElement>(null)

  const shownDay = dateOrNull(net.day.answered?.on ?? '')
  const scene = useMemo(
    () =>
      net.network === undefined || net.day.answer === undefined || shownDay === null
        ? null
        : sceneOf(net.network, net.day.answer.network.links, net.moveList, lastDayOf(shownDay), address.levels),
    [net.network, net.day.answer, net.moveList, shownDay, address.levels],
  )
  const seatIds = useMemo(() => new Set(net.seats.map((seat) => seat.actor.id)), [net.seats])

  // Once the owner and the day are known they stand in the address, so that what is copied from there shows the same to others.
  useEffect(() => {
    if (scene !== null && (address.of === null || address.on === null || address.language === null))
      slide({ of, on: dayText, language })
  }, [scene, address.of, address.on, address.language, of, dayText, language])

  useEffect(() => {
    document.documentElement.lang = language
    document.title = owner === null ? 'Entente' : words.title(owner.name, dateInWords(dayText, language))
  }, [language, owner, words, dayText])

  // The place that an address leads to, once it is there.
  const loaded = net.day.answer !== undefined
  useEffect(() => {
    if (loaded && location.hash !== '')
      setTimeout(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), 300)
  }, [loaded])

  const day: Day = on === null ? last : lastDayOf(on)
  const begun = net.firstDay ?? addYears(last, -1)
  const dragTo = useCallback((to: Day) => {
    drag(to)
    play(false)
    slide({ on: to })
  }, [])
  useEffect(() => {
    if (dragged === null) return
    const timer = setTimeout(() => drag(null), REST)
    return () => clearTimeout(timer)
  }, [dragged])

  const before = changeBefore(net.changes, day)
  const after = changeAfter(net.changes, day, last)
  const step = (by: 'next' | 'previous'): void => {
    const change = by === 'next' ? after : before
    if (change !== undefined) slide({ on: change.day })
  }
  const afterDay = after?.day ?? null
  const said = useMemo(
    () =>
      (net.changes.find((change) => change.day === day)?.moves ?? []).map((move) =>
        moveSentence(move, net.levelById, words, language),
      ),
    [net.changes, net.levelById, day, words, language],
  )

  useKeys({
    '/': () => searchField.current?.focus(),
    '?': () => help(true),
    '[': () => step('previous'),
    ']': () => step('next'),
    1: () => go({ view: 'network' }),
    2: () => go({ view: 'table' }),
    n: () => go({ names: !address.names, partner: null }),
    p: () => play(!playing && !still && afterDay !== null),
    Escape: () => {
      if (playing) play(false)
      else if (address.partner !== null) go({ partner: null })
      else if (address.names) go({ names: false })
      else if (address.levels !== null) go({ levels: null })
    },
  })

  const counted = (definition: string): string => countedBy(definition, net.levels, words)
  const question = of === null || on === null ? null : { of, on, known: net.held }
  const select = useCallback((partner: string | null) => {
    if (partner === null) go({ partner: null })
    else go({ partner, names: false })
  }, [])
  const failure = net.day.failure ?? net.count.failure ?? net.moves.failure
  const passing = failure !== undefined && failure.kind !== 'refused' && scene !== null
  const links = net.day.answer?.network.links

  return (
    <SpeechContext value={speech}>
      <a className="skip" href="#middle">
        {words.skip}
      </a>
      <Header
        address={address}
        owners={ownerList}
        owner={owner}
        day={dayText}
        known={net.held}
        seats={seatIds}
        searchField={searchField}
        onHelp={() => help(true)}
      />
      {passing ? (
        <Banner kind="stale">
          {words.states[failure.kind]} {words.states.stale}{' '}
          <button
            type="button"
            onClick={() => [net.day, net.count, net.moves].map((one) => one.failure && one.again())}
          >
            {words.again}
          </button>
        </Banner>
      ) : address.known === null && net.network !== undefined ? (
        <Suspense>
          <Newer shown={net.network.revision} />
        </Suspense>
      ) : null}
      <main
        className="main"
        data-panel={address.partner !== null || address.names || undefined}
        data-view={address.view}
      >
        <div className="rail">
          <section className="count" aria-label={words.count.label}>
            {net.count.failure?.kind === 'refused' ? (
              <Failed failure={net.count.failure} again={net.count.again} />
            ) : (
              <CountSentence
                count={net.count.answer?.partnerCount ?? null}
                counted={net.definition === null ? '' : counted(net.definition)}
                namesOpen={address.names}
                awaited={net.count.asking || net.network === undefined}
              />
            )}
          </section>
          <Legend
            levels={net.levels}
            counts={net.day.answer?.levelCounts ?? null}
            without={links === undefined ? null : net.seats.length - links.length}
            filter={address.levels}
          />
        </div>
        <div className="middle" id="middle" tabIndex={-1}>
          <ViewTabs view={address.view} />
          <Boundary key={address.view} fallback={<Broken />}>
            <Middle
              address={address}
              net={net}
              owners={owners}
              of={of}
              dayText={dayText}
              scene={scene}
              question={question}
              theme={theme}
              animated={!still && dragged === null}
              onSelect={select}
            />
          </Boundary>
        </div>
        <aside className="aside" aria-label={words.moves.title}>
          <Boundary key={`${address.partner} ${address.names} ${address.view}`} fallback={<Broken />}>
            <Suspense fallback={<Shapes lines={8} />}>
              {question === null || owner === null ? null : address.partner !== null ? (
                <PartnerPanel
                  question={question}
                  owner={owner.name}
                  partner={address.partner}
                  mark={scene?.marks.find((mark) => mark.id === address.partner)}
                />
              ) : address.names && net.definition !== null ? (
                <NamesPanel
                  question={question}
                  definition={net.definition}
                  definitions={net.definitions}
                  counted={counted}
                />
              ) : address.view === 'table' ? (
                <Sentences question={question} changes={net.changes} />
              ) : net.moves.answer === undefined ? null : (
                <MovesPanel day={day} last={last} changes={net.changes} levels={net.levelById} />
              )}
            </Suspense>
          </Boundary>
        </aside>
      </main>
      <Suspense fallback={<section className="time" />}>
        <TimeStrip
          day={day}
          first={begun}
          last={last}
          changes={net.changes}
          playing={playing}
          canPlay={!still}
          waiting={net.day.asking}
          said={said}
          onPlay={play}
          onDay={dragTo}
          onStep={step}
        />
      </Suspense>
      <Footer
        revision={net.network === undefined ? null : { number: net.network.revision, recordedAt: net.network.knownAt }}
      />
      <Suspense>{helping ? <Help onClose={() => help(false)} /> : null}</Suspense>
    </SpeechContext>
  )
}

const NO_OWNERS: readonly { readonly id: string; readonly name: string }[] = []

/** Today, in UTC; another day after midnight. */
function useToday(): Day {
  const [day, setDay] = useState(today)
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return day
}

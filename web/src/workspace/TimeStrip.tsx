import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Day } from '../../../schema/time/day.ts'
import { addDays } from '../../../schema/time/day.ts'
import { dateInWords, todayInUtc } from '../dates.ts'
import { addYears, dayNumber, dayOfNumber } from '../day/day-numbers.ts'
import { barsOf, type Change, changeAfter, changeBefore, yearTicks } from '../day/timeline.ts'
import { yesOrNo } from '../i18n/in-words.ts'
import { useWords } from '../i18n/words.ts'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  /** The day shown; of a month or year its last. */
  readonly day: Day
  readonly first: Day
  readonly last: Day
  readonly changes: readonly Change[]
  readonly playing: boolean
  readonly canPlay: boolean
  /** What happened on the day shown, in sentences; empty where nothing did. */
  readonly said: readonly string[]
  /** Whether all facts of the day have been gone through: where not, more may have happened than is known. */
  readonly complete: boolean
  readonly onPlay: (playing: boolean) => void
  readonly onDay: (day: Day) => void
  /** Told when a pointer takes the day, and when it lets it go. */
  readonly onHold: (held: boolean) => void
  readonly onStep: (by: 'next' | 'previous') => void
}

const BAR = 4

/** Time from the first relation to today, with a bar for every change: drag, step or play. */
export function TimeStrip({
  day,
  first,
  last,
  changes,
  playing,
  canPlay,
  said,
  complete,
  onPlay,
  onDay,
  onHold,
  onStep,
}: Props) {
  const { language, words } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const bins = Math.max(10, Math.floor(width / BAR))
  const bars = useMemo(() => barsOf(changes, first, last, bins), [changes, first, last, bins])
  const ticks = useMemo(() => yearTicks(first, last, Math.max(2, width / 56)), [first, last, width])
  const highest = Math.max(4, ...bars.map((bar) => bar.below + 1))
  const [from, to] = [dayNumber(first), dayNumber(last)]
  const at = Math.max(from, Math.min(to, dayNumber(day)))
  const place = (at - from) / Math.max(1, to - from)
  const count = changes.reduce((n, change) => n + change.transitions.length, 0)

  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const within = (to: Day): Day => (to < first ? first : to > last ? last : to)
    const day = dayOfNumber(at)
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => (event.shiftKey ? onStep('previous') : onDay(within(addDays(day, -1)))),
      ArrowRight: () => (event.shiftKey ? onStep('next') : onDay(within(addDays(day, 1)))),
      ArrowUp: () => onDay(within(addYears(day, 1))),
      ArrowDown: () => onDay(within(addYears(day, -1))),
      PageUp: () => onDay(within(addYears(day, 5))),
      PageDown: () => onDay(within(addYears(day, -5))),
      Home: () => onDay(first),
      End: () => onDay(last),
    }
    const move = moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    move()
  }
  const before = changeBefore(changes, day)
  const after = changeAfter(changes, day, last)
  const utc = todayInUtc()
  return (
    <section className="time" aria-label={words.time.label}>
      <div className="time-buttons">
        <button
          type="button"
          className="quiet"
          disabled={before === undefined}
          title={`${words.time.previous} ([)`}
          aria-label={words.time.previous}
          onClick={() => onStep('previous')}
        >
          <Icon name="previous" />
        </button>
        {canPlay ? (
          <button
            type="button"
            className="quiet"
            disabled={!playing && after === undefined}
            title={`${playing ? words.time.pause : words.time.play} (p)`}
            aria-label={playing ? words.time.pause : words.time.play}
            onClick={() => onPlay(!playing)}
          >
            <Icon name={playing ? 'pause' : 'play'} />
          </button>
        ) : null}
        <button
          type="button"
          className="quiet"
          disabled={after === undefined}
          title={`${words.time.next} (])`}
          aria-label={words.time.next}
          onClick={() => onStep('next')}
        >
          <Icon name="next" />
        </button>
      </div>
      <div className="strip" ref={box}>
        <svg
          className="bars"
          viewBox={`0 0 ${Math.max(1, width)} 40`}
          width="100%"
          height="40"
          role="img"
          aria-label={words.time.bars({
            n: count,
            from: dateInWords(first, language),
            to: dateInWords(last, language),
          })}
        >
          {bars.map((bar) => {
            const unit = 38 / highest
            return (
              <rect
                key={`${bar.at} ${bar.below}`}
                className={`bar bar-${bar.kind.toLowerCase()}${bar.exact ? '' : ' partial'}${bar.day > day ? ' future' : ''}`}
                x={bar.at * width - BAR / 2 + 0.5}
                y={40 - (bar.below + 1) * unit + 0.5}
                width={BAR - 1}
                height={Math.max(1, unit - 1)}
              />
            )
          })}
        </svg>
        <input
          type="range"
          className="slider"
          min={from}
          max={to}
          step={1}
          value={at}
          aria-label={words.time.slider}
          aria-valuetext={dateInWords(dayOfNumber(at), language)}
          onKeyDown={key}
          onPointerDown={() => onHold(true)}
          onPointerUp={() => onHold(false)}
          onPointerCancel={() => onHold(false)}
          onLostPointerCapture={() => onHold(false)}
          onChange={(event) => onDay(dayOfNumber(Number(event.target.value)))}
        />
        <span className="play-head" style={{ left: `${place * 100}%` }} aria-hidden="true" />
        <div className="ticks" aria-hidden="true">
          {ticks.map(({ year, at }) => (
            <span key={year} style={{ left: `${at * 100}%` }}>
              {year}
            </span>
          ))}
        </div>
      </div>
      <div className="time-said">
        <button type="button" className="quiet" disabled={day === last} onClick={() => onDay(last)}>
          {words.time.today}
        </button>
        <p>
          {said.length === 0 ? words.time.noneOn({ complete: yesOrNo(complete) }) : said.join(' ')}
          {utc === last ? null : (
            <span className="soft">
              {' '}
              {words.time.utc({ here: dateInWords(last, language), there: dateInWords(utc, language) })}
            </span>
          )}
        </p>
      </div>
    </section>
  )
}

function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}

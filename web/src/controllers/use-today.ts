import { useEffect, useState } from 'react'
import type { Day } from '../../../schema/time/day.ts'
import { today } from '../dates.ts'

/** Today where the reader is; another day after midnight. */
export function useToday(): Day {
  const [day, setDay] = useState(today)
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return day
}

import type { Language } from '../../schema/answer-language.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A partial date with the preposition of its precision: "on 29 October 2025", "in June 2013"; in Vietnamese as it stands. */
export function onDateInWords(date: PartialDate | string, language: Language): string {
  const words = dateInWords(date, language)
  return language === 'vi' ? words : /^\d{4}-\d{2}-\d{2}$/.test(date) ? `on ${words}` : `in ${words}`
}

/** A partial date as people write it: "29 October 2025", "June 2013"; "ngày 29 tháng 10 năm 2025", "tháng 6 năm 2013". */
export function dateInWords(date: PartialDate | string, language: Language): string {
  const about = date.endsWith('~')
  const [year = '', month, day] = date.replace('~', '').split('-')
  return language === 'vi' ? inVietnamese(year, month, day, about) : inEnglish(year, month, day, about)
}

function inEnglish(year: string, month: string | undefined, day: string | undefined, about: boolean): string {
  const span = year.endsWith('XX')
    ? `the century from ${year.replace('XX', '00')}`
    : year.endsWith('X')
      ? `the ${year.replace('X', '0')}s`
      : year
  const parts = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''),
    span,
  ]
  return `${about ? 'about ' : ''}${parts.filter((part) => part !== '').join(' ')}`
}

function inVietnamese(year: string, month: string | undefined, day: string | undefined, about: boolean): string {
  const span = year.endsWith('XX')
    ? `thế kỷ từ năm ${year.replace('XX', '00')}`
    : year.endsWith('X')
      ? `thập niên ${year.replace('X', '0')}`
      : `năm ${year}`
  const parts = [
    day === undefined ? '' : `ngày ${Number(day)}`,
    month === undefined ? '' : `tháng ${Number(month)}`,
    span,
  ]
  return `${about ? 'khoảng ' : ''}${parts.filter((part) => part !== '').join(' ')}`
}

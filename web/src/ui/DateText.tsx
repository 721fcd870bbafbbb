import { dateInWords } from '../dates.ts'
import { useWords } from '../i18n/words.ts'

/** A date in the reader's words, with its ISO form for programs and on hover. */
export function DateText({ date }: { readonly date: string }) {
  const { language } = useWords()
  return (
    <time dateTime={date} title={date}>
      {dateInWords(date, language)}
    </time>
  )
}

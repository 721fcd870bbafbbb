import type { MeetingFragment, PaperFragment } from '../../api/generated/types.ts'
import { useOwnWords } from '../../i18n/words.ts'
import { DateText } from '../../ui/DateText.tsx'
import { InLanguage } from '../../ui/InLanguage.tsx'

/** An instrument by its title, with the day and place it was signed or issued. */
export function Paper({ paper }: { readonly paper: PaperFragment }) {
  return (
    <>
      <cite>
        <InLanguage text={paper.title} language={paper.titleLanguage} />
      </cite>
      <span className="soft">
        {paper.signed === null ? null : (
          <>
            {' '}
            <DateText date={paper.signed} />
          </>
        )}
        {paper.place === null ? null : (
          <>
            , <InLanguage text={paper.place} language={paper.placeLanguage} />
          </>
        )}
      </span>
    </>
  )
}

/** A visit or another occasion, with place and days. */
export function Meeting({ meeting }: { readonly meeting: MeetingFragment }) {
  const own = useOwnWords('partner')
  // A kind of activity that has no word here is called as the data call it.
  const activities: Readonly<Record<string, string>> = own.activities
  return (
    <>
      <InLanguage text={meeting.name} language={meeting.nameLanguage} />
      <span className="soft">
        {' '}
        {activities[meeting.kind] ?? meeting.kind}
        {meeting.direction === null ? null : `, ${own.directions[meeting.direction]}`}
        {meeting.place === null ? null : (
          <>
            , <InLanguage text={meeting.place} language={meeting.placeLanguage} />
          </>
        )}
        {meeting.from === null ? null : (
          <>
            , <DateText date={meeting.from} />
          </>
        )}
        {meeting.to === null || meeting.to === meeting.from ? null : (
          <>
            {' – '}
            <DateText date={meeting.to} />
          </>
        )}
      </span>
    </>
  )
}

import type { CountShownFragment } from '../../api/generated/types.ts'
import { CameAndWent } from '../../ui/CameAndWent.tsx'

interface Props {
  readonly span: NonNullable<CountShownFragment['span']>
  /** Where a partner's relation is shown. */
  readonly addressOf: (partner: string) => string
}

/** What came about in the month or year that was asked for: both ends in a sentence, and who came, went, rose and fell. */
export function Between({ span, addressOf }: Props) {
  return (
    <section className="report-section" id="within">
      <h2>{span.sentence}</h2>
      <CameAndWent span={span} link={({ id, name }) => <a href={addressOf(id)}>{name}</a>} />
    </section>
  )
}

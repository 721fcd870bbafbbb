import { go } from '../../address-bar.ts'
import { useWords } from '../../i18n/words.ts'
import { DayInput } from '../../ui/DayInput.tsx'

/** The day of the network. */
export function DayField({ text }: { readonly text: string }) {
  const { words } = useWords()
  return <DayInput label={words.header.on} text={text} onDay={(on) => go({ on })} />
}

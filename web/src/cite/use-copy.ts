import { useState } from 'react'
import { linkTo } from '../base.ts'
import { useOwnWords } from '../i18n/words.ts'
import { absolute } from '../public-address.ts'

/** A way to copy a text, and what became of it, to be said in a status line. */
export function useCopy(): { readonly copy: (text: string) => void; readonly said: string } {
  const own = useOwnWords('report')
  const [said, say] = useState('')
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => say(own.copied),
      () => say(own.notCopied),
    )
  }
  return { copy, said }
}

/** A footnote whose permalink leads here from elsewhere. */
export const footnoteToPrint = (footnote: string): string =>
  footnote.replace(/(?<=\s|^)\/answers\//g, absolute(linkTo('/answers/')))

import { useEffect, useState } from 'react'
import type { Language } from '../api/generated/types.ts'
import { loadWords, type Speech } from './words.ts'

/** What the page speaks: the language wanted once its words are there, until then the one before. */
export function useSpeech(wanted: Language, first: Speech): Speech {
  const [speech, speak] = useState(first)
  useEffect(() => {
    let current = true
    void loadWords(wanted).then((words) => {
      if (current) speak({ language: wanted, words })
    })
    return () => {
      current = false
    }
  }, [wanted])
  return speech
}

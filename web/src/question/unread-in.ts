import { FORMS, nameOf, PARTS } from './question.ts'

/** What an address says and no page reads. `isPart` where the name is one of the vocabulary and only the text is none of its values. */
export interface Unread {
  readonly name: string
  readonly text: string
  readonly isPart: boolean
}

/** What is said in the part of an address after `?` and read by no page. */
export function unreadIn(search: string): Unread[] {
  const forms = new Map(PARTS.map((part) => [nameOf(part), FORMS[part]]))
  return [...new URLSearchParams(search)].flatMap(([name, text]) => {
    const form = forms.get(name)
    const isRead = form !== undefined && (text.trim() === '' || form.read(text) !== null)
    return isRead ? [] : [{ name, text, isPart: form !== undefined }]
  })
}

import type { Values } from './generated/values.ts'

/** A key of a message: "footnote.count". */
export type Key = keyof Values

/** What the keys begin with. */
export type Part = Key extends `${infer P}.${string}` ? P : never

/** The keys of one part of the messages. */
export type KeyOf<P extends Part> = Extract<Key, `${P}.${string}`>

/** A message ready to be said: its text, or what makes it of its values. */
export type Message<K extends Key = Key> = Values[K] extends null ? string : string | ((values: Values[K]) => string)

/** All messages of one part in one language. */
export type MessagesOf<P extends Part> = { readonly [K in KeyOf<P>]: Message<K> }

/** Says a message: its key, then the values that it wants, if it wants any. */
export type Say<P extends Part = Part> = <K extends KeyOf<P>>(
  key: K,
  ...values: Values[K] extends null ? [] : [values: Values[K]]
) => string

/** Says what is in `messages`. A key that is not in them is said as it stands, so that a part which is not loaded shows and breaks nothing. */
export const sayFrom =
  <P extends Part>(messages: MessagesOf<P>): Say<P> =>
  (key, ...values) => {
    const message: unknown = messages[key]
    return typeof message === 'function' ? message(values[0]) : typeof message === 'string' ? message : key
  }

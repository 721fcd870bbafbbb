import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CompiledMessage, compileMessage, PLAIN } from './message-code.ts'

/** All messages of a language by key ("footnote.count"), compiled. */
export interface LanguageMessages {
  readonly tag: string
  /** The locale that Intl is asked in: the tag itself, or one that writes as we do ("en-GB" writes "29 October 2025"). */
  readonly locale: string
  readonly messages: ReadonlyMap<string, CompiledMessage>
  /** What the language says of itself, as it stands in its file. */
  readonly facts: { readonly name: string; readonly english: string; readonly locale: string }
}

type Tree = { readonly [key: string]: string | Tree }

/**
 * Reads and compiles `<folder>/<tag>.json`, with what files beside it bring in that language (paths of files such as `{ "en": { … }, "vi": { … } }`). Throws every
 * problem at once, a sentence each.
 */
export function readMessages(folder: string, tag: string, brought: readonly string[] = []): LanguageMessages {
  const file = `${tag}.json`
  const texts = new Map(flat(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Tree))
  const problems: string[] = []
  for (const path of brought) {
    const { [tag]: tree = {} } = JSON.parse(readFileSync(path, 'utf8')) as { readonly [tag: string]: Tree }
    for (const [key, text] of flat(tree)) {
      if (texts.has(key)) problems.push(`${path}: ${key} is said in ${file} too: take it out of one of them`)
      texts.set(key, text)
    }
  }
  const fact = (name: string): string => {
    const text = texts.get(`language.${name}`)
    if (text === undefined) problems.push(`${file}: language.${name} is missing`)
    return text ?? ''
  }
  const facts = { name: fact('name'), english: fact('english'), locale: fact('locale') }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const messages = new Map<string, CompiledMessage>()
  for (const [key, text] of texts) {
    if (key.startsWith('language.')) continue
    const unfit = key.split('.').find((name) => !/^[A-Za-z][A-Za-z_]*$/.test(name))
    if (unfit !== undefined) {
      problems.push(`${file}: ${key} has “${unfit}” in its key: write letters only`)
      continue
    }
    try {
      messages.set(key, compileMessage(key, text, facts.locale))
    } catch (error) {
      problems.push(`${file}: ${(error as Error).message}`)
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return { tag, locale: facts.locale, messages, facts }
}

/** A sentence for each way in which a language says not what English says: a key that is missing or nobody's, a value that is missing or unknown. */
export function differences(english: LanguageMessages, other: LanguageMessages): string[] {
  const file = `${other.tag}.json`
  const missing = [...english.messages.keys()].filter((key) => !other.messages.has(key))
  const wrong = [...other.messages].flatMap(([key, { wants }]) => {
    const original = english.messages.get(key)
    if (original === undefined) return [`${file}: ${key} is no key of en.json: take it out, or write it there too`]
    const unknown = [...wants].filter(([name, type]) => !fits(original.wants.get(name), type))
    const lacking = [...original.wants.keys()].filter((name) => !wants.has(name) && !original.choosing.has(name))
    return [
      ...unknown.map(
        ([name]) => `${file}: ${key} uses {${name}} otherwise than en.json: give it the same name and type`,
      ),
      ...lacking.map((name) => `${file}: ${key} leaves out {${name}}, which en.json says: say it too`),
    ]
  })
  return [...missing.map((key) => `${file}: ${key} is missing: translate it from en.json`), ...wrong]
}

/** Whether a value of English's type is one that the other language can say. What is a number in English may stand plainly in another language. */
const fits = (english: string | undefined, other: string): boolean =>
  english === other || (english === 'number' && other === PLAIN)

function flat(tree: Tree, at = ''): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[`${at}${name}`, value]] : flat(value, `${at}${name}.`),
  )
}

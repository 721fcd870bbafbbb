import { nested, partOf } from './message-tree.ts'
import type { LanguageMessages } from './read-messages.ts'

/** The first line of every generated module. */
export const FROM = '// Made from schema/words/*.json by `npm run codegen`: change a message there.'

/** One part of one language: a text or a function for each message. */
export function partModule(language: LanguageMessages, part: string): string {
  const messages = [...language.messages].filter(([key]) => partOf(key) === part)
  const code = messages.map(([key, message]) => `  '${key}': ${message.code},`)
  return [
    FROM,
    ...imports(code),
    "import type { MessagesOf } from '../../say.ts'",
    '',
    ...locale(language, code),
    `export const MESSAGES: MessagesOf<'${part}'> = {`,
    ...code,
    '}',
    '',
  ].join('\n')
}

/** One part of the page's words in one language, as a tree. */
export function wordsModule(english: LanguageMessages, language: LanguageMessages, part: string): string {
  const tree = nested(
    language,
    part,
    ({ code, wants }, key) =>
      wants.size === 0 && english.messages.get(key)?.wants.size !== 0 ? `() => ${code}` : code,
    ['', ','],
  )
  // The part itself is the tree, without its own name around it.
  const inner = tree.slice(1, -1).map((line) => line.slice(2))
  return [
    FROM,
    ...imports(inner),
    "import type { Words } from '../values.ts'",
    '',
    ...locale(language, inner),
    `export const WORDS: Words['${part}'] = {`,
    ...inner,
    '}',
    '',
  ].join('\n')
}

/** The functions of Intl that some lines of code use, imported. */
function imports(code: readonly string[]): string[] {
  const used = ['dateIn', 'formIn', 'numberIn'].filter((name) => code.some((line) => line.includes(`${name}(`)))
  return used.length > 0 ? [`import { ${used.join(', ')} } from '../../in-locale.ts'`] : []
}

/** The locale that they are asked in, where they are used. */
const locale = (language: LanguageMessages, code: readonly string[]): string[] =>
  imports(code).length > 0 ? [`const l = ${JSON.stringify(language.locale)}`, ''] : []

// Compiles the messages of schema/words to plain functions in schema/words/generated.
// usage: npx tsx scripts/words/compile.ts      exit code 1 with a sentence for each message that is wrong

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { LANGUAGES } from '../../schema/answer-language.ts'
import { SAID_BY_THE_SERVER } from '../../schema/words/said-by-the-server.ts'
import { differences, type LanguageMessages, readMessages } from './read-messages.ts'

const FROM = '// Made from schema/words/*.json by `npm run codegen`: change a message there.'

/**
 * What is made of the messages in `folder`, by path below `generated/`: a module for each language and part of the messages, their types, and who loads
 * which. Throws a sentence for each problem, of all languages at once.
 */
export function compileWords(folder: string, tags: readonly string[]): ReadonlyMap<string, string> {
  const languages = tags.map((tag) => readMessages(folder, tag))
  const [english] = languages
  if (english?.tag !== 'en')
    throw new Error('English comes first in the list of languages: every other is held against it')
  const unlisted = readdirSync(folder).filter((name) => name.endsWith('.json') && !tags.includes(name.slice(0, -5)))
  const problems = [
    ...unlisted.map((name) => `${name} is not in the list of languages: add its line to schema/answer-language.ts`),
    ...languages.slice(1).flatMap((language) => differences(english, language)),
  ]
  if (problems.length > 0) throw new Error(problems.join('\n'))

  const parts = [...new Set([...english.messages.keys()].map(partOf))]
  const lost = SAID_BY_THE_SERVER.filter((part) => !parts.includes(part))
  if (lost.length > 0)
    throw new Error(`en.json has no ${lost.join(', ')}: said by the server, as the list beside it has it`)
  return new Map([
    ['values.ts', values(english, parts)],
    ['languages.ts', facts(languages)],
    ['server.ts', server(languages)],
    ['parts.ts', loaders(languages, parts)],
    ...languages.flatMap((language) =>
      parts.map((part): [string, string] => [`${language.tag}/${part}.ts`, partModule(language, part)]),
    ),
  ])
}

const partOf = (key: string): string => key.slice(0, key.indexOf('.'))

/** The types: which values each message wants. */
const values = (english: LanguageMessages, parts: readonly string[]): string =>
  [
    FROM,
    '',
    '/** A value that is shown as it is. */',
    'export type Plain = string | number',
    '',
    '/** Every message, with the values that it wants; null where it wants none. One that only some cases of a message say may be absent. */',
    'export interface Values {',
    ...[...english.messages].map(([key, { wants, sometimes }]) => {
      const fields = [...wants].map(([name, type]) =>
        sometimes.has(name) ? `readonly ${name}?: ${type} | undefined` : `readonly ${name}: ${type}`,
      )
      return `  readonly '${key}': ${fields.length === 0 ? 'null' : `{ ${fields.join('; ')} }`}`
    }),
    '}',
    '',
    '/** The parts that the messages are loaded by: what a key begins with. */',
    `export type Part = ${parts.map((part) => `'${part}'`).join(' | ')}`,
    '',
  ].join('\n')

/** The languages as they say themselves. */
const facts = (languages: readonly LanguageMessages[]): string =>
  [
    FROM,
    '',
    '/** Of each language: its name in itself and in English, and the locale whose numbers, lists and dates Intl writes in it. */',
    'export const LANGUAGE_FACTS = {',
    ...languages.map((language) => `  ${JSON.stringify(language.tag)}: ${JSON.stringify(language.facts)},`),
    '} as const',
    '',
  ].join('\n')

/** What the server says, in all languages. */
function server(languages: readonly LanguageMessages[]): string {
  const modules = languages.flatMap(({ tag }) =>
    SAID_BY_THE_SERVER.map((part) => ({ tag, part, name: `${tag}_${part}`.replaceAll('-', '_') })),
  )
  return [
    FROM,
    ...modules.map(({ tag, part, name }) => `import { MESSAGES as ${name} } from './${tag}/${part}.ts'`),
    '',
    'export const SERVER_MESSAGES = {',
    ...languages.map(
      ({ tag }) =>
        `  ${JSON.stringify(tag)}: { ${modules
          .filter((module) => module.tag === tag)
          .map(({ name }) => `...${name}`)
          .join(', ')} },`,
    ),
    '}',
    '',
  ].join('\n')
}

/** Each part of each language in a file of its own, to be loaded when it is wanted. */
const loaders = (languages: readonly LanguageMessages[], parts: readonly string[]): string =>
  [
    FROM,
    '',
    'export const PARTS = {',
    ...languages.flatMap(({ tag }) => [
      `  ${JSON.stringify(tag)}: {`,
      ...parts.map((part) => `    ${part}: () => import('./${tag}/${part}.ts'),`),
      '  },',
    ]),
    '}',
    '',
  ].join('\n')

/** One part of one language: a text or a function for each message. */
function partModule(language: LanguageMessages, part: string): string {
  const messages = [...language.messages].filter(([key]) => partOf(key) === part)
  const code = messages.map(([key, message]) => `  '${key}': ${message.code},`)
  const used = ['dateIn', 'formIn', 'numberIn'].filter((name) => code.some((line) => line.includes(`${name}(`)))
  return [
    FROM,
    ...(used.length > 0 ? [`import { ${used.join(', ')} } from '../../in-locale.ts'`] : []),
    "import type { MessagesOf } from '../../say.ts'",
    '',
    ...(used.length > 0 ? [`const l = ${JSON.stringify(language.locale)}`, ''] : []),
    `export const MESSAGES: MessagesOf<'${part}'> = {`,
    ...code,
    '}',
    '',
  ].join('\n')
}

/** Writes what is made, and removes what is not made any more. */
function write(folder: string, made: ReadonlyMap<string, string>): void {
  const generated = join(folder, 'generated')
  rmSync(generated, { recursive: true, force: true })
  for (const [path, text] of made) {
    mkdirSync(dirname(join(generated, path)), { recursive: true })
    writeFileSync(join(generated, path), text)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = fileURLToPath(new URL('../../schema/words', import.meta.url))
  try {
    write(folder, compileWords(folder, LANGUAGES))
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
  }
}

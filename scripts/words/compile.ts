// Compiles the messages of schema/words to plain functions in schema/words/generated.
// usage: npx tsx scripts/words/compile.ts      exit code 1 with a sentence for each message that is wrong

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { LANGUAGES } from '../../schema/answer-language.ts'
import { SAID_BY_THE_SERVER } from '../../schema/words/said-by-the-server.ts'
import { FROM, partModule, wordsModule } from './language-module.ts'
import { nested, partOf, typeOf } from './message-tree.ts'
import { differences, type LanguageMessages, readMessages } from './read-messages.ts'

/**
 * What is made of the messages in `folder` and in the files that bring more, by path below `generated/`: a module for each language and part of the messages, their types, and who loads
 * which. Throws a sentence for each problem, of all languages at once.
 */
export function compileWords(
  folder: string,
  tags: readonly string[],
  brought: readonly string[] = [],
): ReadonlyMap<string, string> {
  const languages = tags.map((tag) => readMessages(folder, tag, brought))
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
    ['parts.ts', loaders(languages)],
    ...languages.map(({ tag }): [string, string] => [`${tag}/first.ts`, firstModule(parts)]),
    ...languages.flatMap((language) =>
      parts.map((part): [string, string] => [
        `${language.tag}/${part}.ts`,
        bySubject(part) ? wordsModule(english, language, part) : partModule(language, part),
      ]),
    ),
  ])
}

/** Whether a part is the page's own: its words are handed to a view as they stand in the file, subject by subject. What the server says is said by its key. */
const bySubject = (part: string): boolean => !(SAID_BY_THE_SERVER as readonly string[]).includes(part)

/** The types: which values each message wants. */
const values = (english: LanguageMessages, parts: readonly string[]): string =>
  [
    FROM,
    '',
    '/** A value that is shown as it is. */',
    'export type Plain = string | number',
    '',
    '/** What is said by its key, with the values that it wants; null where it wants none. One that only some cases of a message say may be absent. */',
    'export interface Values {',
    ...[...english.messages]
      .filter(([key]) => !bySubject(partOf(key)))
      .map(([key, message]) => `  readonly '${key}': ${typeOf(message) ?? 'null'}`),
    '}',
    '',
    '/** The words of the page, part by part, as they stand in the file of a language: a text, or a function of its values. */',
    'export interface Words {',
    ...parts.filter(bySubject).flatMap((part) =>
      nested(english, part, (message) => {
        const type = typeOf(message)
        return type === null ? 'string' : `(values: ${type}) => string`
      }),
    ),
    '}',
    '',
    '/** What brings the parts of the words that come later, in one language. */',
    "export type Parts = { readonly [P in Exclude<keyof Words, 'page' | 'views'>]: () => Promise<{ readonly WORDS: Words[P] }> }",
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
    SAID_BY_THE_SERVER.map((part) => ({ tag, part, name: `${nameOf(tag)}_${part}` })),
  )
  return [
    FROM,
    ...modules.map(({ tag, part, name }) => `import { MESSAGES as ${name} } from './${tag}/${part}.ts'`),
    ...languages.map(({ tag }) => `import { WORDS as ${nameOf(tag)}_refusal } from './${tag}/refusal.ts'`),
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
    '/** Refusals, which the page says too. */',
    `export const SERVER_REFUSALS = { ${languages.map(({ tag }) => `${JSON.stringify(tag)}: ${nameOf(tag)}_refusal`).join(', ')} }`,
    '',
  ].join('\n')
}

/** What the page's first picture says, in one language: in one file, so that it comes at once, with what brings the rest of that language. */
const firstModule = (parts: readonly string[]): string =>
  [
    FROM,
    "import type { Parts } from '../values.ts'",
    "import { MESSAGES as date } from './date.ts'",
    "import { WORDS as page } from './page.ts'",
    "import { MESSAGES as transition } from './transition.ts'",
    "import { WORDS as views } from './views.ts'",
    '',
    'export const MESSAGES = { ...date, ...transition }',
    'export const WORDS = { page, views }',
    'export const PARTS: Parts = {',
    ...parts
      .filter((part) => bySubject(part) && part !== 'page' && part !== 'views')
      .map((part) => `  ${part}: () => import('./${part}.ts'),`),
    '}',
    '',
  ].join('\n')

/** Who loads what is first on the page, by the language; what loads the rest of a language comes with it. */
const loaders = (languages: readonly LanguageMessages[]): string =>
  [
    FROM,
    '',
    '/** What brings the first words of a language, named as the API names it. */',
    'export const FIRST = {',
    ...languages.map(({ tag }) => `  ${nameOf(tag)}: () => import('./${tag}/first.ts'),`),
    '}',
    '',
  ].join('\n')

/** The words that views and answers bring along in their folders; `page` is the folder that holds both. */
export const wordsBrought = (page: string): string[] =>
  ['views', 'answers']
    .flatMap((kind) => readdirSync(join(page, kind)).map((name) => join(page, kind, name, 'words.json')))
    .filter((path) => existsSync(path))

/** A tag as a name that TypeScript and GraphQL allow: "pt-BR" is pt_BR. */
const nameOf = (tag: string): string => tag.replaceAll('-', '_')

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
    write(
      folder,
      compileWords(folder, LANGUAGES, wordsBrought(fileURLToPath(new URL('../../web/src', import.meta.url)))),
    )
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
  }
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../schema/answer-language.ts'
import { compileWords, wordsBrought } from '../../scripts/words/compile.ts'
import { readMessages } from '../../scripts/words/read-messages.ts'
import { projectRoot } from '../../server/project-root.ts'
import type { MessageTree } from './pseudo-english.ts'
import { saidOnThePage } from './said-on-the-page.ts'

const words = join(projectRoot(), 'schema', 'words')
const brought = wordsBrought(join(projectRoot(), 'web', 'src'))

/** Our own sources, in which messages are said. */
const sources = ['server', 'web/src', 'schema/time']
  .flatMap((folder) =>
    readdirSync(join(projectRoot(), folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(join(projectRoot(), path), 'utf8'))
  .join('\n')

describe('the messages', () => {
  it('are in every language, with the same values, and compile to what is committed', () => {
    const made = compileWords(words, LANGUAGES, brought)
    const stale = [...made].filter(([path, text]) => readFileSync(join(words, 'generated', path), 'utf8') !== text)
    expect(stale.map(([path]) => path)).toEqual([])
  })

  it('are all said somewhere: the server’s by their whole key, refusals by their own, the page’s as words of their part', () => {
    const onThePage = saidOnThePage()
    const unsaid = [...readMessages(words, 'en', brought).messages.keys()].filter(
      (key) => !sources.includes(`'${key.replace(/^refusal\./, '')}'`) && !onThePage.has(key),
    )
    expect(unsaid).toEqual([])
  }, 120_000)

  it('are translated, but for what is the same in both languages', () => {
    const [english, ...others] = LANGUAGES.map((tag) => textsOf(tag))
    const same = others.flatMap((other) =>
      [...other].filter(
        ([key, text]) => text === english?.get(key) && /\p{L}{2}/u.test(text.replace(/\{[^}]*\}/g, '')),
      ),
    )
    // Quotation marks and brackets alone, and the name of a licence.
    expect(same.map(([key]) => key)).toEqual(['contradiction.document', 'export.licenceText'])
  })
})

describe('a file of messages that is wrong', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  /** Compiles English and a French file in which `change` has changed some messages. */
  const compiled = (change: (texts: Record<string, Record<string, string>>) => void, tags = ['en', 'fr']) => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-words-'))
    folders.push(folder)
    const english = readFileSync(join(words, 'en.json'), 'utf8')
    const french = JSON.parse(english) as Record<string, Record<string, string>>
    change(french)
    writeFileSync(join(folder, 'en.json'), english)
    writeFileSync(join(folder, 'fr.json'), JSON.stringify(french))
    return () => compileWords(folder, tags)
  }

  it.each<[string, (texts: Record<string, Record<string, string>>) => void, string]>([
    [
      'lacks a message',
      ({ footnote = {} }) => delete footnote.within,
      'fr.json: footnote.within is missing: translate it from en.json',
    ],
    [
      'has one that English has not',
      ({ footnote = {} }) => Object.assign(footnote, { extra: 'De plus' }),
      'fr.json: footnote.extra is no key of en.json: take it out, or write it there too',
    ],
    [
      'leaves out a value',
      ({ footnote = {} }) => Object.assign(footnote, { within: 'Dans un groupe.' }),
      'fr.json: footnote.within leaves out {group}, which en.json says: say it too',
    ],
    [
      'calls a value otherwise',
      ({ footnote = {} }) => Object.assign(footnote, { within: 'Dans {group} : {groupe}.' }),
      'fr.json: footnote.within uses {groupe} otherwise than en.json: give it the same name and type',
    ],
    [
      'is no ICU message',
      ({ footnote = {} }) => Object.assign(footnote, { within: 'Dans {group.' }),
      'fr.json: footnote.within is no ICU message',
    ],
    [
      'has a form that its language does not know',
      ({ counted = {} }) => Object.assign(counted, { noun: '{n, plural, few {partenaires} other {partenaires}}' }),
      'fr.json: counted.noun has a form “few”, which fr does not know',
    ],
    [
      'does not say what it is called',
      ({ language = {} }) => delete language.name,
      'fr.json: language.name is missing',
    ],
  ])('%s', (_, change, sentence) => {
    const french = (texts: Record<string, Record<string, string>>) => {
      Object.assign(texts.language ?? {}, { locale: 'fr' })
      change(texts)
    }
    expect(compiled(french)).toThrow(sentence)
  })

  it('is not in the list of languages', () => {
    expect(compiled(() => {}, ['en'])).toThrow(
      'fr.json is not in the list of languages: add its line to schema/answer-language.ts',
    )
  })
})

/** The messages of a language as they stand in its file, by key. */
function textsOf(tag: string): ReadonlyMap<string, string> {
  const flat = (tree: MessageTree, at: string): [string, string][] =>
    Object.entries(tree).flatMap(([name, text]): [string, string][] =>
      typeof text === 'string' ? [[`${at}${name}`, text]] : flat(text, `${at}${name}.`),
    )
  const { language: _, ...messages } = JSON.parse(readFileSync(join(words, `${tag}.json`), 'utf8')) as MessageTree
  return new Map(flat(messages, ''))
}

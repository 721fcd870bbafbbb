import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Document, isMap, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import { compareIds } from '../schema/ids.ts'
import { counted, type Report } from './problem.ts'

/** A file of facts as a YAML document with positions. `broken`: its syntax is wrong, so that parts may be missing from the document. */
export interface SeedFile {
  readonly name: string
  readonly document: Document.Parsed<ParsedNode>
  readonly broken: boolean
  /** The line, from 1, of an offset into the text. */
  lineAt(offset: number): number
}

/**
 * Reads every `.yaml` file below a folder, in the order of their names, and reports what makes a text no good YAML file.
 * `shown` is what the folder is called in sentences. A file that cannot be read at all is reported and left out.
 */
export async function readFacts(folder: string, shown: string, report: Report): Promise<SeedFile[]> {
  const files: SeedFile[] = []
  for (const name of await yamlFilesBelow(folder, shown, report)) {
    const bytes = await bytesOf(join(folder, name), `${shown}/${name}`, report)
    const file = bytes === null ? null : readSeedFile(`${shown}/${name}`, bytes, report)
    if (file !== null) files.push(file)
  }
  return files
}

async function bytesOf(path: string, shown: string, report: Report): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    report(
      ofFile(
        shown,
        `cannot be read (${(error as NodeJS.ErrnoException).code ?? error}): see to its permissions, or delete it`,
      ),
    )
    return null
  }
}

async function yamlFilesBelow(folder: string, shown: string, report: Report): Promise<string[]> {
  const names: string[] = []
  if (!existsSync(folder)) {
    report(ofFile(shown, 'there is no such folder: make it, and write facts in it'))
    return names
  }
  for (const found of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (found.isDirectory()) continue
    const name = join(found.parentPath, found.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/')
    if (name.endsWith('.yaml')) names.push(name)
    else if (/\.ya?ml$/i.test(name)) {
      report(ofFile(`${shown}/${name}`, 'only files that end in .yaml are read: rename it'))
    }
  }
  return names.sort(compareIds)
}

const ofFile = (file: string, message: string, line: number | null = null) =>
  ({ level: 'problem', file, line, path: '', message }) as const

const BOM = '\uFEFF'

/** Reads the bytes of one file; null where there is nothing in it. What can be read of a broken file comes along, since others may name its ids. */
export function readSeedFile(name: string, bytes: Uint8Array, report: Report): SeedFile | null {
  const decoded = decode(bytes)
  if (decoded === null) report(ofFile(name, `not UTF-8: ${placeOfBadByte(bytes)}; save the file as UTF-8`))
  let text = decoded ?? new TextDecoder('utf-8').decode(bytes)
  if (text.startsWith(BOM)) {
    report(ofFile(name, 'begins with a byte order mark (BOM): save the file as UTF-8 without BOM', 1))
    text = text.slice(BOM.length)
  }
  const tabbed = linesWithTabs(text)
  if (tabbed.length > 0) {
    const lines =
      tabbed.length === 1
        ? ''
        : ` (and on ${counted(tabbed.length - 1, 'more line')}: ${tabbed.slice(1, 6).join(', ')}${tabbed.length > 6 ? ' …' : ''})`
    report(ofFile(name, `a tab${lines}: write spaces, two for each step of indentation`, tabbed[0] ?? null))
  }
  // With its tabs as spaces the rest of the file can be judged all the same; lines stay where they are.
  text = text.replaceAll('\t', '  ')
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, strict: true })
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(Math.min(offset, text.length)).line)
  let broken = decoded === null
  for (const error of document.errors) {
    const line = lineAt(error.pos[0])
    // A tab has its own sentence, as wrong bytes have, and what YAML says of them is the same fault.
    if (decoded === null || tabbed.includes(line)) {
      broken = true
      continue
    }
    if (error.code !== 'DUPLICATE_KEY') broken = true
    report(ofFile(name, syntaxSentence(error.code, error.message, text.slice(error.pos[0])), line))
  }
  for (const { pos, message } of decoded === null ? [] : document.warnings) {
    report(
      ofFile(
        name,
        `${firstSentence(message)}: tags are not part of the format; write the value without`,
        lineAt(pos[0]),
      ),
    )
  }
  if (document.contents === null || (isMap(document.contents) && document.contents.items.length === 0)) {
    if (!broken) report(ofFile(name, 'holds nothing: write facts in it or delete it'))
    return null
  }
  return { name, document, broken, lineAt }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // It throws on nothing else.
    return null
  }
}

function placeOfBadByte(bytes: Uint8Array): string {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const line = lenient.slice(0, lenient.indexOf('\uFFFD')).split('\n').length
  return `a byte on line ${line} is no part of any character`
}

const linesWithTabs = (text: string): number[] =>
  text.split('\n').flatMap((line, i) => (line.includes('\t') ? [i + 1] : []))

function syntaxSentence(code: string, message: string, rest: string): string {
  if (code === 'DUPLICATE_KEY')
    return `the key ${JSON.stringify(keyIn(rest))} stands twice in one mapping: keep one of them`
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here (---): put each document in a file of its own'
  return `not YAML: ${firstSentence(message)}; check indentation, quotes and brackets here and on the line before`
}

const keyIn = (rest: string): string => /^[^\s:]*/.exec(rest)?.[0] ?? ''

const firstSentence = (message: string): string => message.split('\n')[0]?.replace(/[.:]\s*$/, '') ?? message

import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '../../schema/answer-language.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { whatIsWrongWithDate } from '../../schema/time/partial-date.ts'
import { dataOf } from '../answers/answer.ts'
import { permalinkOf } from '../answers/permalink.ts'
import { countQuestion } from '../answers/question.ts'
import { readInstant } from '../asking/instant.ts'
import { requestContext } from '../asking/request-context.ts'
import { FORMATS, type Format } from '../exports/formats.ts'
import { layOut } from '../exports/lay-out.ts'
import { partnerCount } from '../queries/partner-count.ts'
import { BadUsage, type Command, Failure, say } from './command.ts'
import { withStore } from './with-store.ts'

interface Asked {
  readonly of: string
  readonly definition: string
  readonly at: string | undefined
  readonly knownAt: string | undefined
  readonly within: string | undefined
  readonly format: string
  readonly language: Language
  readonly server: string | undefined
  readonly to: string | undefined
}

/** Counts an owner's partners as the API does, from the store or from a running server, and writes the answer in one of the formats of an export. */
export const count: Command = {
  usage: [
    [
      'count <owner> <definition> [options]',
      "count an owner's partners on a day, with names, definition and sources; the options are",
    ],
    ['  --at <day> --known-at <instant>', 'the day it speaks of (today) and as known when (now)'],
    ['  --within <group>', 'only members of a group'],
    [
      '  --format <format> --language <language>',
      `${[...FORMATS.keys()].join(', ')} (md); ${LANGUAGES.join(', ')} (en)`,
    ],
    ['  --to <file> --server <address>', 'into a file; from a running server instead of the store'],
  ],
  async run(args) {
    const asked = askedIn(args)
    const bytes = asked.server === undefined ? await fromStore(asked) : await fromServer(asked, asked.server)
    if (asked.to === undefined) {
      process.stdout.write(bytes)
      return
    }
    await writeFile(asked.to, bytes).catch((cause: NodeJS.ErrnoException) => {
      throw new Failure(
        `${asked.to} cannot be written (${cause.message}): name a file in a folder that can be written to`,
        { cause },
      )
    })
    say(`wrote ${asked.to}`)
  },
}

function askedIn(args: readonly string[]): Asked {
  const option = { type: 'string' } as const
  const parse = () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        at: option,
        'known-at': option,
        within: option,
        format: option,
        language: option,
        server: option,
        to: option,
      },
    })
  const { positionals, values } = orBadUsage(parse)
  const [of, definition, ...more] = positionals
  if (of === undefined || definition === undefined || more.length > 0)
    throw new BadUsage('count needs an owner and a definition, such as VNM comprehensive-or-higher')
  const format = values.format ?? 'md'
  if (FORMATS.get(format) === undefined)
    throw new BadUsage(`there is no format ${JSON.stringify(format)}: use ${[...FORMATS.keys()].join(', ')}`)
  const language = LANGUAGES.find((known) => known === (values.language ?? 'en'))
  if (language === undefined)
    throw new BadUsage(`there is no language ${JSON.stringify(values.language)}: use ${LANGUAGES.join(' or ')}`)
  const wrong = values.at === undefined ? null : whatIsWrongWithDate(values.at)
  if (wrong !== null) throw new Failure(`--at: ${wrong}`)
  return {
    of,
    definition,
    at: values.at,
    knownAt: values['known-at'],
    within: values.within,
    format,
    language,
    server: values.server,
    to: values.to,
  }
}

function orBadUsage<T>(parse: () => T): T {
  try {
    return parse()
  } catch (cause) {
    throw new BadUsage((cause as Error).message, { cause })
  }
}

const fromStore = ({ of, definition, at, knownAt, within, format, language }: Asked): Promise<Buffer> =>
  withStore(async (store) => {
    const context = requestContext(store, () => new Date())
    if ((await store.log.head()) === null) {
      throw new Failure('the store holds nothing: run npm start once, or set ENTENTE_DATA to one that does')
    }
    const moment = await context.moment(
      at as PartialDate | undefined,
      knownAt === undefined ? null : instantOf(knownAt),
    )
    const answer = {
      kind: 'count',
      count: await partnerCount(context.graph, { of, definition, within }, moment),
    } as const
    const question = countQuestion(answer.count)
    return formatOf(format).write(layOut(answer, question, permalinkOf(question, dataOf(answer)), language))
  })

const formatOf = (format: string): Format => {
  const found = FORMATS.get(format)
  if (found === undefined) throw new BadUsage(`there is no format ${JSON.stringify(format)}`)
  return found
}

function instantOf(text: string): string {
  try {
    return readInstant(text)
  } catch (cause) {
    throw new Failure(`--known-at: ${(cause as Error).message}`, { cause })
  }
}

/** The same from a server's live address for counts. */
async function fromServer(
  { of, definition, at, knownAt, within, format, language }: Asked,
  server: string,
): Promise<Buffer> {
  let address: URL
  try {
    address = new URL(`/counts/${encodeURIComponent(of)}/${encodeURIComponent(definition)}.${format}`, server)
  } catch (cause) {
    throw new BadUsage(`${JSON.stringify(server)} is not the address of a server: write it as http://127.0.0.1:4000`, {
      cause,
    })
  }
  for (const [name, value] of Object.entries({ validAt: at, knownAt, within, language }))
    if (value !== undefined) address.searchParams.set(name, value)
  const response = await fetch(address).catch((cause: Error) => {
    throw new Failure(`${server} does not answer (${cause.message}): start the server, or name its address`, { cause })
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  if (!response.ok)
    throw new Failure(refusalIn(bytes) ?? `${server} answered with status ${response.status}: is it an Entente server?`)
  return bytes
}

function refusalIn(bytes: Buffer): string | undefined {
  try {
    return (JSON.parse(bytes.toString()) as { errors?: { message: string }[] }).errors?.[0]?.message
  } catch {
    return undefined
  }
}

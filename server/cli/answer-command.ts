import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { LANGUAGES } from '../../schema/answer-language.ts'
import { askedByHand } from '../answers/asked-by-hand.ts'
import { actorPartsOf, type CitableKind } from '../answers/citable.ts'
import { layOut } from '../answers/lay-out.ts'
import { permalinkOf } from '../answers/permalink.ts'
import { askMeaning } from '../asking/ask-meaning.ts'
import { knownAsWritten } from '../asking/known-as-written.ts'
import { requestContext } from '../asking/request-context.ts'
import { loadConfig } from '../config.ts'
import { FORMATS, formatNamed } from '../exports/formats.ts'
import { UNMETERED } from '../work/meter.ts'
import type { AskedFor } from './asked-for.ts'
import { BadUsage, type Command, Failure, say } from './command.ts'
import { bytesFromServer } from './from-server.ts'
import { withStore } from './with-store.ts'

/** The options that every command for an answer has. */
export const COMMON_USAGE: Command['usage'] = [
  ['  --known-at <instant|revision>', 'as known when (now)'],
  ['  --format <format> --language <language>', `${[...FORMATS.keys()].join(', ')} (md); ${LANGUAGES.join(', ')} (en)`],
  ['  --to <file> --server <address>', 'into a file; from a running server instead of the store'],
]

/** The command for one kind of answer: asks as the API does, from the store or from a running server, and writes the answer in one of the formats of an export. */
export const answerCommand = (kind: CitableKind): Command => ({
  usage: [
    [[kind.live.command, ...kind.live.path.map(placeOf), '[options]'].join(' '), kind.live.does],
    ...Object.entries(kind.live.options).map(([part, option]): [string, string] => {
      const [name, says] = option ?? ['', '']
      return [`  --${name} ${kind.parts[part]?.form.stands}`, says]
    }),
  ],
  async run(args) {
    const { server, to, ...asked } = askedIn(kind, args)
    const bytes = server === undefined ? await fromStore(asked) : await bytesFromServer(asked, server)
    if (to === undefined) {
      process.stdout.write(bytes)
      return
    }
    await writeFile(to, bytes).catch((cause: NodeJS.ErrnoException) => {
      throw new Failure(`${to} cannot be written (${cause.message}): name a file in a folder that can be written to`, {
        cause,
      })
    })
    say(`wrote ${to}`)
  },
})

const placeOf = (part: string): string => (part === 'of' ? '<owner>' : `<${part}>`)

function askedIn(
  kind: CitableKind,
  args: readonly string[],
): AskedFor & { readonly server: string | undefined; readonly to: string | undefined } {
  const { path, options, command } = kind.live
  const names = Object.entries(options).flatMap(([part, option]) => (option === undefined ? [] : [[part, option[0]]]))
  const { positionals, values } = parsed(args, [
    ...names.map(([, name = '']) => name),
    ...['known-at', 'format', 'language', 'server', 'to'],
  ])
  if (positionals.length !== path.length)
    throw new BadUsage(
      `${command} needs ${path.map((part) => (part === 'of' ? 'an owner' : `a ${part}`)).join(' and ')} before its options, and no more`,
    )
  refuseDayForFile(kind, values)
  const format = values.format ?? 'md'
  orBadUsage(() => formatNamed(format))
  const language = LANGUAGES.find((known) => known === (values.language ?? 'en'))
  if (language === undefined)
    throw new BadUsage(`there is no language ${JSON.stringify(values.language)}: use ${LANGUAGES.join(' or ')}`)
  return {
    kind,
    given: {
      ...Object.fromEntries(path.map((part, i) => [part, positionals[i]])),
      ...Object.fromEntries(names.map(([part, name = '']) => [part, values[name]])),
    },
    knownAt: values['known-at'],
    format,
    language,
    server: values.server,
    to: values.to,
  }
}

/** A day written after `--to`, which names a file, is meant for the option that has the last day. */
function refuseDayForFile({ live }: CitableKind, values: Readonly<Record<string, string | undefined>>): void {
  const name = live.options.to?.[0]
  if (name === undefined || name === 'to' || values[name] !== undefined || values.to === undefined) return
  if (/^\d{4}(-\d{2}){0,2}$/.test(values.to))
    throw new BadUsage(`--to names the file to write, and ${values.to} is a day: write --${name} ${values.to}`)
}

function parsed(args: readonly string[], names: readonly string[]) {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }] as const))
  const { tokens } = parseArgs({ args: [...args], allowPositionals: true, options, strict: false, tokens: true })
  for (const token of tokens)
    if (token.kind === 'option' && !Object.hasOwn(options, token.name))
      throw new BadUsage(`there is no option ${token.rawName}: use ${names.map((name) => `--${name}`).join(', ')}`)
  const { positionals, values } = orBadUsage(() => parseArgs({ args: [...args], allowPositionals: true, options }))
  return { positionals, values: values as Readonly<Record<string, string | undefined>> }
}

function orBadUsage<T>(parse: () => T): T {
  try {
    return parse()
  } catch (cause) {
    throw new BadUsage((cause as Error).message, { cause })
  }
}

const fromStore = ({ kind, given, knownAt, format, language }: AskedFor): Promise<Buffer> =>
  withStore(async (store) => {
    const context = requestContext(
      store,
      () => new Date(),
      UNMETERED,
      undefined,
      loadConfig(process.env).publicUrl ?? '',
    )
    if ((await store.log.head()) === null) {
      throw new Failure('the store holds nothing: run npm start once, or set ENTENTE_DATA to one that does')
    }
    const asked = askedByHand(kind, given, context.today, (part) => optionOf(kind, part))
    const known = await knownAsWritten(context, knownAt, '--known-at')
    const cited = await askMeaning(asked, actorPartsOf(kind), (meant) => kind.ask(context.graph, meant, known), {
      graph: context.graph,
      known: async () => known,
    })
    return formatNamed(format).write(await layOut(cited, `${context.site}${permalinkOf(cited)}`, language))
  })

/** What a part of the question is called on the command line. */
const optionOf = ({ live }: CitableKind, part: string): string =>
  live.options[part] === undefined ? placeOf(part) : `--${live.options[part][0]}`

import { type MessageFormatElement, type PluralElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** What a message wants from who says it: the name of each value with its type in TypeScript. */
export type Wants = ReadonlyMap<string, string>

/** A message ready to be written into a module. */
export interface CompiledMessage {
  /** An expression: a text, or a function of the message's values. */
  readonly code: string
  readonly wants: Wants
  /** Those of the values that only some cases of a `select` say, so that the others may go without. */
  readonly sometimes: ReadonlySet<string>
  /** Those of the values that choose between forms (one, two or many), so that a language without such forms may leave them out. */
  readonly choosing: ReadonlySet<string>
}

/**
 * Compiles one ICU message to an expression that needs nothing but `Intl`. Understood are plain values, `number`, `date` with a skeleton, `plural` and `select`;
 * a `select` whose `other` is empty takes its named cases only, and the type says so. Throws a sentence that names the key where the message
 * cannot be read or uses something else.
 */
export function compileMessage(key: string, message: string, locale: string): CompiledMessage {
  const wants = new Map<string, string>()
  const choosing = new Set<string>()
  let always = new Set<string>()
  const refuse = (what: string): never => {
    throw new Error(`${key} ${what}: ${JSON.stringify(message)}`)
  }
  const want = (name: string, type: string): string => {
    if (!/^[a-z][A-Za-z]*$/.test(name)) refuse(`names a value {${name}}, which is no name of a value`)
    const before = wants.get(name)
    // A value that is shown plainly and as a number is a number.
    if (before === undefined || before === PLAIN) wants.set(name, type)
    else if (type !== PLAIN && before !== type) refuse(`wants {${name}} to be ${before} and ${type}`)
    always.add(name)
    return `v.${name}`
  }

  /** Runs each of `cases`; of what they say, only what all of them say counts as always said. */
  const eitherOf = (cases: readonly (() => string)[]): string[] => {
    const before = always
    const said = cases.map((one) => {
      always = new Set()
      return { code: one(), always }
    })
    const [first, ...rest] = said
    const byAll = [...(first?.always ?? [])].filter((name) => rest.every((one) => one.always.has(name)))
    always = new Set([...before, ...byAll])
    return said.map(({ code }) => code)
  }

  const elements = (list: readonly MessageFormatElement[], counted: string | null): string => {
    const parts = list.map((element) => {
      switch (element.type) {
        case TYPE.literal:
          return element.value.replace(/[\\`]|\$\{/g, (sign) => `\\${sign}`)
        case TYPE.argument:
          return `\${${want(element.value, PLAIN)}}`
        case TYPE.number:
          if (element.style) refuse(`gives {${element.value}} a style of number, which is not read`)
          return `\${numberIn(l, ${want(element.value, 'number')})}`
        case TYPE.date:
          if (typeof element.style !== 'object' || element.style === null || !('parsedOptions' in element.style)) {
            return refuse(`shows the date {${element.value}} without a skeleton such as ::dMMMMy`)
          }
          return `\${dateIn(l, ${want(element.value, 'Date')}, ${JSON.stringify(element.style.parsedOptions)})}`
        case TYPE.pound:
          return counted === null ? '#' : `\${numberIn(l, ${counted})}`
        case TYPE.plural:
          return `\${${plural(element)}}`
        case TYPE.select: {
          const cases = Object.keys(element.options).filter((name) => name !== 'other')
          const other = element.options.other?.value ?? []
          const given = want(
            element.value,
            other.length === 0
              ? [...cases]
                  .sort()
                  .map((name) => `'${name}'`)
                  .join(' | ')
              : 'string',
          )
          const texts = eitherOf([
            ...cases.map((name) => () => elements(element.options[name]?.value ?? [], counted)),
            ...(other.length === 0 ? [] : [() => elements(other, counted)]),
          ])
          const chosen = cases.map((name, i) => `${given} === ${JSON.stringify(name)} ? ${texts[i]} : `)
          return `\${${chosen.join('')}${texts[cases.length] ?? "''"}}`
        }
        default:
          return refuse('uses a part of ICU messages that is not read here')
      }
    })
    return `\`${parts.join('')}\``
  }

  const plural = (element: PluralElement): string => {
    if (element.pluralType !== 'cardinal' || element.offset !== 0) refuse('uses ordinals or an offset')
    const given = want(element.value, 'number')
    choosing.add(element.value)
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories as readonly string[]
    const chosen = Object.entries(element.options).flatMap(([name, { value }]) => {
      if (name === 'other') return []
      if (name.startsWith('=')) return [`${given} === ${Number(name.slice(1))} ? ${elements(value, given)} : `]
      if (!forms.includes(name)) return refuse(`has a form “${name}”, which ${locale} does not know`)
      return [`formIn(l, ${given}) === ${JSON.stringify(name)} ? ${elements(value, given)} : `]
    })
    return `${chosen.join('')}${elements(element.options.other?.value ?? [], given)}`
  }

  let read: MessageFormatElement[] = []
  try {
    read = parse(message, { ignoreTag: true })
  } catch (error) {
    refuse(`is no ICU message (${(error as Error).message})`)
  }
  const text = elements(read, null)
  const code = wants.size === 0 ? asText(text) : `(v) => ${text}`
  return { code, wants, sometimes: new Set([...wants.keys()].filter((name) => !always.has(name))), choosing }
}

/** A value shown as it is. */
export const PLAIN = 'Plain'

/** A template without values as a plain string. */
const asText = (template: string): string => JSON.stringify(template.slice(1, -1).replace(/\\([\\`]|\$\{)/g, '$1'))

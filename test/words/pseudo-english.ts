import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js'

/** A tree of messages as it stands in a file of `schema/words`. */
export type MessageTree = { readonly [key: string]: string | MessageTree }

/** The tag of the made-up language: English with accents on its letters, which CLDR keeps for just this. */
export const PSEUDO = 'en-XA'

/** English messages in the made-up language: each text between ⟦ and ⟧, its letters accented, its values and choices as they were. */
export function pseudoEnglish(english: MessageTree): MessageTree {
  const translated = (tree: MessageTree): MessageTree =>
    Object.fromEntries(
      Object.entries(tree).map(([key, text]) => [
        key,
        typeof text === 'string' ? pseudoMessage(text) : translated(text),
      ]),
    )
  return {
    ...translated(english),
    language: { name: '⟦Ëñglïsh⟧', english: 'English with accents', locale: PSEUDO },
  }
}

/** One message, accented and between its brackets. */
const pseudoMessage = (text: string): string => `⟦${printAST(parse(text, { ignoreTag: true }).map(accented))}⟧`

const ACCENTS: Readonly<Record<string, string>> = {
  ...{ a: 'à', c: 'ç', e: 'ë', i: 'ï', n: 'ñ', o: 'ø', u: 'ü', y: 'ÿ' },
  ...{ A: 'À', C: 'Ç', E: 'Ë', I: 'Ï', N: 'Ñ', O: 'Ø', U: 'Ü', Y: 'Ÿ' },
}

function accented(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: element.value.replace(/\p{L}/gu, (letter) => ACCENTS[letter] ?? letter) }
    case TYPE.plural:
    case TYPE.select:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([name, option]) => [
            name,
            { ...option, value: option.value.map(accented) },
          ]),
        ),
      }
    default:
      return element
  }
}

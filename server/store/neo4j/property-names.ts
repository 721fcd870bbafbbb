/** The name of a property of an object whose fields stand on the node: `kind` of `question` is `questionKind`. */
export const prefixedName = (prefix: string, name: string): string =>
  prefix === '' ? name : `${prefix}${capitalised(name)}`

/** The property of a text in a language, by its tag: `namesEn`, `namesVi`, `namesPtBR`, `namesZhHant`. */
export const languageProperty = (name: string, tag: string): string =>
  `${name}${tag.split('-').map(capitalised).join('')}`

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

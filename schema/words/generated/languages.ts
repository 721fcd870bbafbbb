// Made from schema/words/*.json by `npm run codegen`: change a message there.

/** Of each language: its name in itself and in English, and the locale whose numbers, lists and dates Intl writes in it. */
export const LANGUAGE_FACTS = {
  "en": {"name":"English","english":"English","locale":"en-GB"},
  "vi": {"name":"Tiếng Việt","english":"Vietnamese","locale":"vi"},
} as const

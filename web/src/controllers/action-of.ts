type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'getModifierState'>

/** The places of keys that other layouts and input methods give other letters, and what is written on them where the page's keys were chosen. */
const PLACES: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']', Slash: '/' }

/**
 * What a key does, of `actions` by name: the one that is written on it; else, where it writes no plain letter or digit that the reader may have meant, the one at its
 * place, so that brackets work where they give "ü", "ơ" or an accent that waits, and "n" where it gives "т". Undefined where the key does nothing here.
 */
export function actionOf<Action>(actions: Readonly<Record<string, Action>>, pressed: Pressed): Action | undefined {
  // What Alt Gr writes was meant to be written; on some systems it comes as Control and Alt.
  const written = pressed.getModifierState('AltGraph')
  if (pressed.metaKey || (!written && (pressed.ctrlKey || pressed.altKey))) return undefined
  const named = actions[pressed.key]
  if (named !== undefined || written || /^[a-z0-9]$/i.test(pressed.key)) return named
  const { code, shiftKey } = pressed
  if (shiftKey) return code === 'Slash' ? actions['?'] : undefined
  return actions[PLACES[code] ?? /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? '']
}

import { expect, it } from 'vitest'
import { actionOf } from './action-of.ts'

const ACTIONS = { '[': 'back', ']': 'on', '/': 'search', '?': 'help', '1': 'network', n: 'names', Escape: 'close' }

const press = (key: string, code: string, held: readonly string[] = []): string | undefined =>
  actionOf(ACTIONS, {
    key,
    code,
    shiftKey: held.includes('shift'),
    ctrlKey: held.includes('ctrl'),
    altKey: held.includes('alt'),
    metaKey: held.includes('meta'),
    getModifierState: (name) => held.includes(name),
  })

it.each([
  ['[', 'BracketLeft', 'back'],
  ['ơ', 'BracketLeft', 'back'],
  ['ü', 'BracketLeft', 'back'],
  ['Dead', 'BracketLeft', 'back'],
  ['$', 'BracketRight', 'on'],
  ['Process', 'BracketRight', 'on'],
  ['т', 'KeyN', 'names'],
  ['&', 'Digit1', 'network'],
  ['.', 'Slash', 'search'],
  ['Escape', 'Escape', 'close'],
])('a key that writes %s at %s does what is written there elsewhere', (key, code, done) => {
  expect(press(key, code)).toBe(done)
})

it('a letter that is written on the key holds, not the one at its place', () => {
  expect(press('n', 'KeyL')).toBe('names')
  expect(press('b', 'KeyN')).toBeUndefined()
})

it('what Shift and Alt Gr write is meant as it is written', () => {
  expect(press('/', 'Digit7', ['shift'])).toBe('search')
  expect(press('?', 'Minus', ['shift'])).toBe('help')
  expect(press('_', 'Slash', ['shift'])).toBe('help')
  expect(press('[', 'Digit8', ['AltGraph', 'ctrl', 'alt'])).toBe('back')
  expect(press('{', 'BracketLeft', ['shift'])).toBeUndefined()
})

it('keys of the browser and the system are left to them', () => {
  for (const held of ['ctrl', 'alt', 'meta']) expect(press('n', 'KeyN', [held])).toBeUndefined()
})

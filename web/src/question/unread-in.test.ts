import { expect, it } from 'vitest'
import { unreadIn } from './unread-in.ts'

it('an address in the vocabulary of the page leaves nothing unread', () => {
  expect(unreadIn('?of=VNM&on=2025-12-31&levels=&names&view=table&sort=-since&theme=dark&lang=vi')).toEqual([])
})

it('a name that is none is found, and so is a text that is no value', () => {
  expect(unreadIn('?of=VNM&knownat=x&view=map&theme=')).toEqual([
    { name: 'knownat', text: 'x', isPart: false },
    { name: 'view', text: 'map', isPart: true },
  ])
})

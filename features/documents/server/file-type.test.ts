import { expect, it } from 'vitest'
import { attachments } from '../contract.ts'
import { acceptedEndings } from '../rules/accepted-types.ts'
import { recogniseFile } from './file-type.ts'

it('the types that pages name before a file is chosen are those that the service takes', () => {
  expect([...attachments.endings].sort()).toEqual([...acceptedEndings].sort())
})

const program = Buffer.from(`MZ${'\0'.repeat(200)}`)
it.for([
  ['scan.pdf', 'plain words', Buffer.from('bonjour'), 'file-extension-differs'],
  ['scan.exe', 'plain words', Buffer.from('bonjour'), 'file-type-refused'],
  ['scan.pdf', 'a program', program, 'file-extension-differs'],
  ['notes.txt', 'what is no text', Buffer.from('a\0b'), 'file-extension-differs'],
  ['scan.exe', 'a program', program, 'file-type-refused'],
] as const)('%s that holds %s is refused for what is wrong with it', async ([name, , bytes, refused]) => {
  expect(await recogniseFile(name, bytes)).toEqual({ refused })
})

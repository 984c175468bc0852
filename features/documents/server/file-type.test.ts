import { expect, it } from 'vitest'
import { attachments } from '../contract.ts'
import { acceptedEndings } from '../rules/accepted-types.ts'
import { recogniseFile } from './file-type.ts'

it('the types that pages name before a file is chosen are those that the service takes', () => {
  expect([...attachments.endings].sort()).toEqual([...acceptedEndings].sort())
})

it.for([
  ['scan.pdf', 'file-extension-differs'],
  ['scan.exe', 'file-type-refused'],
])('%s that holds plain words is refused for what is wrong with it', async ([name, refused]) => {
  expect(await recogniseFile(name ?? '', Buffer.from('bonjour'))).toEqual({ refused })
})

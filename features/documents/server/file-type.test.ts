import { expect, it } from 'vitest'
import { attachments } from '../contract.ts'
import { acceptedEndings } from '../rules/accepted-types.ts'

it('the types that pages name before a file is chosen are those that the service takes', () => {
  expect([...attachments.endings].sort()).toEqual([...acceptedEndings].sort())
})

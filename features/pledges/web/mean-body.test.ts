import { expect, it } from 'vitest'
import { newId } from '#kernel/id.ts'
import { meanBody, sharesOfNobody } from './mean-body.ts'

const [first, third] = [newId(), newId()]

it('drops the lines left empty, and no other', () => {
  const values = {
    'users/0/organisationId': first,
    'users/1/organisationId': '',
    'users/2/organisationId': third,
  }
  expect(meanBody(values).users).toEqual([{ organisationId: first }, { organisationId: third }])
  expect(sharesOfNobody(values)).toEqual([])
})

it('asks for the structure of a share, where the share was written', () => {
  const values = { 'users/0/organisationId': first, 'users/2/sharePercent': 20 }
  expect(sharesOfNobody(values)).toEqual([{ pointer: '/users/2/organisationId', code: 'required' }])
  expect(sharesOfNobody({})).toEqual([])
})

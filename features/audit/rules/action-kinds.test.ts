import { expect, test } from 'vitest'
import { kindOf } from './action-kinds.ts'

test.each([
  ['people.file-opened', 'read'],
  ['people.sensitive-facts-opened', 'read'],
  ['referrals.opened', 'read'],
  ['agreements.figure-opened', 'read'],
  ['documents.file-downloaded', 'read'],
  ['pathways.letter-prepared', 'read'],
  ['people.searched', 'search'],
  ['people.compared', 'search'],
  ['exchanges.list-exported', 'export'],
  ['people.openings-exported', 'export'],
  ['exchanges.outcome-downloaded', 'export'],
  ['agreements.statement-printed', 'export'],
  ['people.file-shared', 'share'],
  ['referrals.sent', 'share'],
  ['pathways.operator-link-sent', 'share'],
  ['accounts.access-changed', 'right'],
  ['people.file-changed', 'change'],
  ['audit.purged', 'change'],
])('%s is told as: %s', (action, kind) => {
  expect(kindOf(action)).toBe(kind)
})

import { expect, it } from 'vitest'
import { pieceCodes } from '../contract.ts'
import { completenessOf, pieceRulesOn } from './pieces.ts'

it('counts pieces given and not refused among those due; not due and set aside are in neither', () => {
  expect(
    completenessOf(['received', 'checked', 'missing', 'expired', 'refused', 'set-aside', 'not-due']),
  ).toEqual({ due: 5, complete: 2 })
  expect(completenessOf(['set-aside', 'not-due'])).toEqual({ due: 0, complete: 0 })
})

it('has a rule for each piece, and says that nobody verified the list', () => {
  const rules = pieceRulesOn('2026-11-23')
  expect(rules.pieces.map(({ code }) => code)).toEqual([...pieceCodes])
  expect(rules.verifiedOn).toBeNull()
})

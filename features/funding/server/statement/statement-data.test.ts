import { expect, it } from 'vitest'
import type { Operation } from '../../contract.ts'
import { statementData } from './statement-data.ts'

const operation = {
  ...{ id: 'o', code: '2026-1', label: 'Accompagnement', programme: 'FSE+', managingService: 'DREETS' },
  ...{ startsOn: '2026-01-01', endsOn: '2026-12-31', schemeLabel: 'PLIE', holdUntil: null },
} as Operation

it('writes the first of a month as French does, and a column for each gender', () => {
  const row = {
    ...{ code: 'EECO01', isWithheld: false, counted: 6, among: 6, women: 3, men: 2, others: 1 },
    ...{ missing: 0, refused: 0, late: 0 },
  }
  const printed = statementData({
    ...{ operation, rows: [row], territory: 'CA Douaisis Agglo' },
    ...{ from: '2026-01-01', to: '2026-12-01', today: '2026-12-01' },
  })
  expect(printed.counted).toContain('Du 1er janvier 2026 au 1er décembre 2026')
  expect(printed.words.header.slice(3, 6)).toEqual(['Femmes', 'Hommes', 'Non binaires'])
  expect(printed.rows[0]?.figures).toEqual(['6', '6', '3', '2', '1', '0', '0'])
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapedCell, readableCell } from './cell-escapes.ts'

it('a text comes back as it was, be it written as an escape is', () => {
  const signs = fc.constantFrom('_', 'x', '0', '4', '1', 'F', 'a', 'é', '_x0041_')
  fc.assert(
    fc.property(fc.string({ unit: signs }), (text) => {
      expect(readableCell(escapedCell(text))).toBe(text)
    }),
  )
})

it('reads the line end of a spreadsheet as one', () => {
  expect(readableCell('Rue des Lilas_x000D_\n59000 Lille')).toBe('Rue des Lilas\r\n59000 Lille')
})

import { expect, test } from 'vitest'
import { periodsOfCell } from './spans-of-cell.ts'

test('a cell tells several periods, each with its words, in the ways that tools write them', () => {
  const first = { words: 'Julie Castaing', from: '2024-02-01', to: '2024-04-30' }
  for (const written of [
    'Julie Castaing : 01/02/2024 – 30/04/2024',
    'Julie Castaing (01/02/2024 au 30/04/2024)',
    'Julie Castaing, du 2024-02-01 au 2024-04-30',
    'Julie Castaing 1/2/2024 - 30/4/2024',
  ])
    expect(periodsOfCell(written)).toEqual([first])
  expect(
    periodsOfCell('Julie Castaing : 01/02/2024 – 30/04/2024 ; Maladie : 01/05/2024 – 02/05/2024'),
  ).toEqual([first, { words: 'Maladie', from: '2024-05-01', to: '2024-05-02' }])
})

test('an empty cell tells none; one part that cannot be read refuses the cell', () => {
  expect(periodsOfCell(undefined)).toEqual([])
  expect(periodsOfCell('Julie Castaing : 01/02/2024 – 30/04/2024 ; Paul Rivière')).toBeUndefined()
  expect(periodsOfCell('Julie Castaing : 31/02/2024 – 30/04/2024')).toBeUndefined()
})

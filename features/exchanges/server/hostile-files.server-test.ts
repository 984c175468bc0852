import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import type { ImportKind } from '../contract.ts'
import {
  aRehearsal,
  franceTravailHeader,
  franceTravailLine,
  inventedPerson,
} from '../testing/import-builders.ts'
import { apply, lines } from '../testing/people-file-builders.ts'

const count = 40
const stepHeader =
  'identifiant_unique_de;codeaction;lblaction;objectif_formation;date_prescription;date_realisation_action;date_prev_debut;date_debut;date_fin;formation;adr.dc_commune_id'
const stepLine = (index: number) =>
  `${10_000_000_000 + index};AAP;Atelier projet;NULL;2026-09-01 10:00:0.0;NULL;NULL;2026-09-15;2026-09-20;NULL;NULL`
const personLine = (index: number) => franceTravailLine(inventedPerson(index))

const hostile = fc.oneof(
  fc.constantFrom(
    '',
    'NULL',
    '30/02/1985',
    '01/01/2999',
    '31/12/9999',
    '1896-11-23',
    '02/03/85',
    '99999',
    '-1',
  ),
  fc.constantFrom(
    '=1+1',
    "'=1",
    '\u202egpj',
    'a\0b',
    '\ud800',
    '2 55 08 14 168 025 38',
    '—',
    '0',
    ' ; "',
    'x\ny',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constant('a'.repeat(3000)),
)
/** Lines of a file, each with up to three of its cells changed; the same at every run. */
const changed = (rows: readonly string[][], seed: number): string[][] => {
  const width = rows[0]?.length ?? 1
  const changes = fc.array(fc.tuple(fc.nat(width - 1), hostile), { maxLength: 3 })
  return fc.sample(changes, { numRuns: rows.length, seed }).map((of, index) => {
    const row = [...(rows[index] ?? [])]
    for (const [at, cell] of of) row[at] = cell
    return row
  })
}

describe('a file whose cells hold anything', () => {
  it.for([
    ['people', franceTravailHeader, personLine],
    ['referrals', franceTravailHeader, personLine],
    ['steps', stepHeader, stepLine],
  ] as const)(
    'of %s is read whole: each line has its verdict, each refusal its cell, and what is ready is applied',
    async ([kind, header, line]) => {
      const world = await aTerritory()
      for (const seed of [1, 2, 3]) {
        const rows = Array.from({ length: count }, (_, index) => line(index).split(';'))
        const content = stringify([header.split(';'), ...changed(rows, seed)], {
          delimiter: ';',
          quoted: true,
        })
        const one = await aRehearsal(world, { kind: kind satisfies ImportKind, content })
        const judged = Object.values(one.verdicts).reduce((sum, lines) => sum + lines, 0)
        expect([one.state, one.failure, one.linesTotal, judged]).toEqual(['rehearsed', null, count, count])
        const { items } = await lines(world, one.id)
        for (const { number, verdict, rejects } of items.filter((item) => item.verdict === 'rejected')) {
          expect([number, verdict, rejects.length > 0]).toEqual([number, 'rejected', true])
          for (const { address, code } of rejects)
            expect([code, address]).toEqual([code, expect.stringMatching(new RegExp(`^[A-Z]*${number}$`))])
        }
        if (one.ready > 0) expect((await apply(world, one.id)).state).toBe('applied')
      }
    },
  )
})

import { expect, it } from 'vitest'
import { differencesBetween } from '../edited-version.tsx'
import { draftFields } from './draft-values.ts'

it('names the job of both versions of a draft, never its code', () => {
  const fields = draftFields([], { F1703: 'Maçon / Maçonne', H2913: 'Soudeur / Soudeuse' })
  expect(differencesBetween(fields, { aimRomeCode: 'F1703' }, { aimRomeCode: 'H2913' })).toEqual([
    { label: 'Métier visé', mine: 'Maçon / Maçonne', theirs: 'Soudeur / Soudeuse' },
  ])
})

import { expect, it } from 'vitest'
import {
  contactPreferences,
  educationLevels,
  fileReasons,
  households,
  qpvProofs,
  resourceCodes,
  sexes,
  situationCodes,
} from '#features/people/contract.ts'
import { readableData } from './readable-data.ts'
import { valueWords } from './readable-words.ts'

const read = (data: object) => readableData(data, 'Europe/Paris')

it('has a French word for every code of a file', () => {
  const codes = {
    ...{ reason: fileReasons, sex: sexes, contactPreference: contactPreferences, household: households },
    ...{ situationCode: situationCodes, educationLevel: educationLevels, qpvProof: qpvProofs },
    resources: resourceCodes,
  }
  for (const [field, list] of Object.entries(codes))
    expect([field, Object.keys(valueWords[field] ?? {}).toSorted()]).toEqual([field, [...list].toSorted()])
})

it('says fields, codes, days and hours in French, and leaves out what the machine alone needs', () => {
  const page = read({
    madeOn: '2026-12-01',
    identity: { situationCode: 'jobseeker', resources: ['rsa', 'none'], isInQpv: false, birthName: null },
    appointments: [{ id: '019e', at: '2026-12-09T13:00:00.000Z' }],
  })
  expect(page.slice(page.indexOf('<dl>'))).toBe(
    `<dl><dt>Fait le</dt><dd>1er décembre 2026</dd><dt>Qui vous êtes</dt><dd><dl><dt>Situation</dt><dd>En recherche d’emploi</dd><dt>Ressources</dt><dd><ol><li>RSA</li><li>Aucune</li></ol></dd><dt>Adresse dans un quartier prioritaire</dt><dd>non</dd></dl></dd><dt>Vos rendez-vous</dt><dd><ol><li><dl><dt>Jour et heure</dt><dd>9 décembre 2026 à 14:00</dd></dl></li></ol></dd></dl></html>\n`,
  )
})

it('writes what people typed as it is', () => {
  expect(read({ identity: { address: '<b>1 & 2</b>' } })).toContain('&#60;b&#62;1 &#38; 2&#60;/b&#62;')
})

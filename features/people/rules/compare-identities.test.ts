import { describe, expect, it } from 'vitest'
import { type Identity, likeness, verdictOf } from './compare-identities.ts'

const nadia: Identity = {
  givenName: 'Nadia',
  familyName: 'Ben Salah',
  birthDate: '1990-04-02',
  email: 'nadia@essai.example',
  phone: '+33612345678',
}
const someone: Identity = { givenName: 'Marc', familyName: 'Petit', birthDate: '1980-01-01' }

describe('V16: two identities look alike', () => {
  it('by birth date and both names, whatever accents, case and hyphens', () => {
    const typed = { ...someone, givenName: 'NADIA', familyName: 'BEN-SALAH', birthDate: '1990-04-02' }
    expect(likeness(nadia, typed)).toEqual(['same-name-and-birth-date'])
  })

  it('by the birth name of a person who married', () => {
    const married = {
      givenName: 'Nadia',
      familyName: 'Petit',
      birthName: 'Ben Salah',
      birthDate: '1990-04-02',
    }
    expect(verdictOf([likeness(nadia, married)])).toBe('known')
  })

  it('by phone or e-mail with the given name, never by phone alone', () => {
    const relative = { ...someone, phone: '+33612345678' }
    expect(likeness(nadia, relative)).toEqual([])
    expect(likeness(nadia, { ...relative, givenName: 'Nadia' })).toEqual(['same-phone-and-given-name'])
    expect(likeness(nadia, { ...someone, givenName: 'Nadia', email: 'nadia@essai.example' })).toEqual([
      'same-email-and-given-name',
    ])
  })

  it('by names typed in the wrong boxes', () => {
    const swapped = { givenName: 'Ben Salah', familyName: 'Nadia', birthDate: '1990-04-02' }
    expect(likeness(nadia, swapped)).toEqual(['swapped-name-and-birth-date'])
  })

  it('is known by France Travail number or by name and birth date, possible by anything weaker', () => {
    expect(verdictOf([['same-france-travail-id']])).toBe('known')
    expect(verdictOf([['same-phone-and-given-name'], []])).toBe('possible')
    expect(verdictOf([[]])).toBe('unknown')
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseEmail } from './email.ts'

it('normalises case and spaces', () => {
  expect(parseEmail(' Lea.MARTIN+plie@Ville-Exemple.FR ')).toBe('lea.martin+plie@ville-exemple.fr')
  expect(parseEmail('mailto:accueil@plie.example')).toBe('accueil@plie.example')
})

it('refuses what no mail could reach', () => {
  for (const text of [
    '',
    'lea',
    'lea@',
    '@ville.fr',
    'lea@ville',
    'lea martin@ville.fr',
    'lea@@ville.fr',
    '.lea@ville.fr',
    'le..a@ville.fr',
    'lea@-ville.fr',
    'a@b.fr, c@d.fr',
  ]) {
    expect(parseEmail(text)).toBeUndefined()
  }
})

it('accepts every ordinary address and is stable', () => {
  fc.assert(
    fc.property(fc.emailAddress({ size: 'small' }), (address) => {
      const email = parseEmail(address)
      if (email) expect(parseEmail(email)).toBe(email)
    }),
  )
})

import { expect, it } from 'vitest'
import { isOfOrganisation, provesSecondFactor } from './provider-claims.ts'

it.each([
  [{ acr: 'eidas2' }, true],
  [{ acr: 'https://proconnect.gouv.fr/assurance/self-asserted-2fa' }, true],
  [{ acr: 'eidas1', amr: ['pwd', 'otp', 'mfa'] }, true],
  [{ acr: 'eidas1', amr: ['pwd'] }, false],
  [{ acr: 'https://proconnect.gouv.fr/assurance/self-asserted' }, false],
  [{ amr: 'mfa' }, false],
  [{}, false],
])('reads a second factor only where the provider says it: %j', (claims, proven) => {
  expect(provesSecondFactor(claims)).toBe(proven)
})

it('takes another establishment of the same company, never another company', () => {
  expect(isOfOrganisation('13002526500013', '13002526500021')).toBe(true)
  expect(isOfOrganisation('13002526500013', '18003502400014')).toBe(false)
})

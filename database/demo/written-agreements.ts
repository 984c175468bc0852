import type { DemoMember } from './members.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

/** France Travail and missions locales answer for their own processing; the others work on behalf of the territory. */
const kindOf = (partner: string): string =>
  ['france-travail', 'mission-locale', 'departement'].includes(partner) ? 'own-controller' : 'processor'

/** What each structure whose members have an access signed before (R13). */
export const addWrittenAgreements = (
  { rows, partners, managerId, today }: DemoSetting,
  random: Random,
  members: readonly DemoMember[],
): void => {
  const signedOn = `${Number(today.slice(0, 4)) - 3}-09-15`
  for (const partner of new Set(members.map((one) => one.partner)))
    if (partner !== 'plie')
      rows.add('organisations.written_agreement', {
        id: demoId(random, Date.parse(signedOn)),
        organisation_id: partners.by(partner).id,
        kind: kindOf(partner),
        signed_on: signedOn,
        signer_name: 'La direction',
        noted_by: managerId,
        noted_at: `${signedOn}T09:00:00Z`,
      })
}

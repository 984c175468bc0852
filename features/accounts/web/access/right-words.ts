import type { Membership } from '#platform/contract/me.ts'
import { t } from '#platform/web/i18n/t.ts'

/** A right in words, in the language of the page. */
export const rightLabel = (right: { readonly code: string; readonly label: string }): string =>
  t({ id: `accounts.right.${right.code}`, message: right.label })

export const reachLabel = (reach: 'own' | 'organisation' | 'territory'): string => {
  if (reach === 'own')
    return t({ id: 'accounts.reach.own', message: 'Pour ce que la personne suit ou envoie' })
  if (reach === 'organisation')
    return t({ id: 'accounts.reach.organisation', message: 'Pour toute son organisation' })
  return t({ id: 'accounts.reach.territory', message: 'Pour tout le territoire' })
}

/** In a network the project manager bears another name (`shippedLabel`), under the same code. */
const networkTeam = 'Équipe du réseau'

/** A role in words; those that the territory composed keep the name it gave them. */
export const roleLabel = (role: { readonly code: string; readonly label: string }): string =>
  role.label === networkTeam
    ? t({ id: 'accounts.role.network-team', message: 'Équipe du réseau' })
    : t({ id: `accounts.role.${role.code.toLowerCase()}`, message: role.label })

/** The roles of one's own seat, in the language of the page. */
export const rolesInWords = (seat: Pick<Membership, 'roleCodes' | 'roleLabels'>): string =>
  seat.roleCodes.map((code, index) => roleLabel({ code, label: seat.roleLabels[index] ?? code })).join(', ')

import { t } from '#platform/web/i18n/t.ts'
import { shippedRoles } from '../rules/role-matrix.ts'

/** A role by the label that a reply gives: in the language of the page when Bassin ships it, as a territory wrote it otherwise. */
export const roleWord = (label: string): string => {
  const shipped = shippedRoles.find((role) => role.label === label)
  return shipped ? t({ id: `accounts.role.${shipped.code.toLowerCase()}`, message: label }) : label
}

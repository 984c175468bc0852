import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { kindsAt } from '../rules/organisation-kinds.ts'

/** « Mission locale », in the language of the page. */
export const kindLabel = (code: string): string =>
  t({
    id: `organisations.kind.${code}`,
    message: kindsAt(today()).find((kind) => kind.code === code)?.label ?? code,
  })

export const subKindLabel = (code: string): string => {
  const subKinds = kindsAt(today()).flatMap((kind) => kind.subKinds ?? [])
  return t({
    id: `organisations.kind.${code}`,
    message: subKinds.find((sub) => sub.code === code)?.label ?? code,
  })
}

/** The kinds in force, for a choice. */
export const kindChoices = () =>
  kindsAt(today()).map((kind) => ({ value: kind.code, label: kindLabel(kind.code) }))

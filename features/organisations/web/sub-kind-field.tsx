import { use } from 'react'
import { FormContext } from '#platform/web/form/form-context.ts'
import { Select } from '#platform/web/form/select.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { kindsAt } from '../rules/organisation-kinds.ts'
import { subKindLabel } from './kind-label.ts'

/** The type of a SIAE; absent for the kinds that have none. */
export function SubKindField() {
  const kind = use(FormContext)?.values.kind
  const subKinds = kindsAt(today()).find((one) => one.code === kind)?.subKinds
  if (!subKinds) return null
  return (
    <Select
      name="subKind"
      label={t({ id: 'organisations.sub-kind', message: 'Type de SIAE' })}
      options={subKinds.map((sub) => ({ value: sub.code, label: subKindLabel(sub.code) }))}
    />
  )
}

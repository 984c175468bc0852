import { Select } from '#platform/web/form/select.tsx'
import type { FieldProps } from '#platform/web/form/use-field.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { ReferentLoad } from '../contract/referents.ts'

/** Who will follow, with the load that each one carries already. */
export function ReferentField({
  referents,
  ...field
}: { readonly referents: readonly ReferentLoad[] } & Omit<FieldProps<string>, 'label'>) {
  return (
    <Select
      {...field}
      label={t({ id: 'pathways.referent', message: 'Référente ou référent' })}
      options={referents.map((one) => ({
        value: one.memberId,
        label: t({
          id: 'pathways.referent.load',
          message: '{name} : {open, plural, one {# personne} other {# personnes}}, {perEtp} par temps plein',
          values: {
            name: one.name,
            open: one.open,
            perEtp: one.perEtp === null ? '–' : formatNumber(one.perEtp),
          },
        }),
      }))}
    />
  )
}

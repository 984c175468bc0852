import { FactList } from '#platform/web/design/row-list.tsx'
import { formatEuros, formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Practice } from '../../contract.ts'
import { paths } from '../paths.ts'

const said = (facts: readonly { label: string; value: React.ReactNode }[]) =>
  facts.filter(({ value }) => value !== '' && value !== null)

/** What it took; what nobody wrote has no line. */
export const meansFacts = (practice: Practice) =>
  said([
    {
      label: t({ id: 'library.field.etp', message: 'Équipe' }),
      value:
        practice.etpHundredths === null
          ? null
          : t({
              id: 'library.etp',
              message: '{etp} ETP',
              values: { etp: formatNumber(practice.etpHundredths / 100) },
            }),
    },
    {
      label: t({ id: 'library.field.cost', message: 'Coût' }),
      value: practice.costCents === null ? null : formatEuros(practice.costCents),
    },
    { label: t({ id: 'library.field.means', message: 'Autres moyens' }), value: practice.means },
    { label: t({ id: 'library.field.partners', message: 'Partenaires' }), value: practice.partners },
    {
      label: t({ id: 'library.field.territory', message: 'Type de territoire' }),
      value: practice.territoryKind,
    },
    { label: t({ id: 'library.field.contact', message: 'À contacter' }), value: practice.contactName },
  ])

export function ReuseFacts({ practice }: { readonly practice: Practice }) {
  const { inspiredById, inspiredByTitle, inspiredByElsewhere } = practice
  return (
    <FactList
      facts={said([
        { label: t({ id: 'library.field.limits', message: 'Limites' }), value: practice.limits },
        {
          label: t({ id: 'library.field.transfer', message: 'Reprendre ailleurs' }),
          value: practice.transferability,
        },
        {
          label: t({ id: 'library.field.inspired', message: 'Inspirée de' }),
          value: inspiredById ? (
            <PageLink to={paths.practice(inspiredById)}>{inspiredByTitle}</PageLink>
          ) : (
            inspiredByElsewhere
          ),
        },
        { label: t({ id: 'library.field.licence', message: 'Licence' }), value: practice.licenceLabel },
        {
          label: t({ id: 'library.field.access', message: 'Qui la lit' }),
          value: t({ id: 'library.access.territory', message: 'Les membres de ce territoire' }),
        },
      ])}
    />
  )
}

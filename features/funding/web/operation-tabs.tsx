import { useRight } from '#platform/web/api/territory.tsx'
import { Tabs } from '#platform/web/design/tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { paths } from './paths.ts'

/** The pages of one operation. */
export function OperationTabs({ operationId }: { readonly operationId: string }) {
  const mayManage = useRight('funding.manage') !== undefined
  const tabs = [
    {
      label: t({ id: 'funding.column.participants', message: 'Participants' }),
      to: paths.operation(operationId),
    },
    ...(mayManage
      ? [
          {
            label: t({ id: 'funding.proposals', message: 'Entrées proposées' }),
            to: paths.proposals(operationId),
          },
        ]
      : []),
    {
      label: t({ id: 'funding.pieces', message: 'Pièces' }),
      to: paths.pieces(operationId),
    },
    {
      label: t({ id: 'funding.indicators', message: 'Indicateurs' }),
      to: paths.indicators(operationId),
    },
    {
      label: t({ id: 'funding.inconsistencies', message: 'Écarts' }),
      to: paths.inconsistencies(operationId),
    },
    { label: t({ id: 'funding.file.tab', message: 'Fichier' }), to: paths.file(operationId) },
  ]
  return <Tabs label={t({ id: 'funding.operation.tabs', message: 'Pages de l’opération' })} tabs={tabs} />
}

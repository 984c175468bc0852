import { addMonths } from '#kernel/dates.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Operation, readOperation } from '../contract.ts'
import { ArchivedUnlistedNote } from './archived-note.tsx'
import { OperationTabs } from './operation-tabs.tsx'
import { ParticipantsPanel } from './participants-panel.tsx'
import { paths } from './paths.ts'

/** One operation: what was agreed, and who takes part in it. */
export function OperationPage() {
  const operationId = usePageParam('operationId')
  const mayManage = useRight('funding.manage') !== undefined
  return (
    <Loaded from={useLoad(readOperation, { params: { operationId } })}>
      {(operation) => (
        <>
          <PageHeader
            title={operation.label}
            detail={t({
              id: 'funding.operation.detail',
              message: 'Opération {code}, du {from} au {to}',
              values: {
                code: operation.code,
                from: formatDate(operation.startsOn),
                to: formatDate(operation.endsOn),
              },
            })}
            crumbs={[
              { label: t({ id: 'funding.operations', message: 'Opérations FSE+' }), to: paths.operations },
            ]}
            actions={
              mayManage && (
                <>
                  <LinkButton to={paths.editOperation(operationId)}>
                    {t({ id: 'funding.operation.change', message: 'Modifier l’opération' })}
                  </LinkButton>
                  <LinkButton to={paths.proposals(operationId)} kind="primary" icon="add">
                    {t({ id: 'funding.enrol', message: 'Inscrire des participants' })}
                  </LinkButton>
                </>
              )
            }
          />
          <OperationTabs operationId={operationId} />
          <div className="grid gap-3">
            <ArchivedUnlistedNote operation={operation} />
            <ParticipantsPanel operationId={operationId} />
            <Agreed operation={operation} />
          </div>
        </>
      )}
    </Loaded>
  )
}

function Agreed({ operation }: { readonly operation: Operation }) {
  return (
    <Panel title={t({ id: 'funding.agreed', message: 'Ce qui est convenu' })} padded>
      <FactList
        facts={[
          [t({ id: 'funding.field.programme', message: 'Programme' }), operation.programme],
          [t({ id: 'funding.field.service', message: 'Service gestionnaire' }), operation.managingService],
          [t({ id: 'funding.field.scheme', message: 'Dispositif' }), operation.schemeLabel],
          [
            t({ id: 'funding.field.hold', message: 'Pièces gardées jusqu’au' }),
            operation.holdUntil
              ? formatDate(operation.holdUntil)
              : t({ id: 'funding.hold-unknown', message: 'date pas encore notifiée : tout est gardé' }),
          ],
          [
            t({ id: 'funding.report', message: 'Bilan d’exécution' }),
            operation.reportSentOn
              ? t({
                  id: 'funding.report-sent',
                  message: 'remis le {day}',
                  values: { day: formatDate(operation.reportSentOn) },
                })
              : t({
                  id: 'funding.report-due',
                  message: 'à remettre au plus tard le {day}',
                  values: { day: formatDate(addMonths(operation.endsOn, 6)) },
                }),
          ],
        ].map(([label, value]) => ({ label, value }))}
      />
    </Panel>
  )
}

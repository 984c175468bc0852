import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { exportOwnReturn, readOwnReturn } from '../../contract.ts'
import { ReturnView, useReturnQuery } from './return-view.tsx'

/** For a partner's member: what became of those whom the organisation sent. Each reading is written down, once. */
export function OwnReturnPage() {
  const asked = useReturnQuery()
  const lines = useLoad(readOwnReturn, { query: asked.query }, { keepWhileLoading: true, onFocus: 'keep' })
  return (
    <>
      <PageHeader
        title={t({ id: 'exchanges.return.own', message: 'Retour à votre organisme' })}
        detail={t({
          id: 'exchanges.return.own-detail',
          message: 'Ce que sont devenues les personnes que votre organisme a prescrites.',
        })}
        actions={
          <ExportButton
            nominative
            send={(chosen) => download(exportOwnReturn, { body: { ...chosen, filters: asked.period } })}
          />
        }
      />
      <ReturnView
        from={lines}
        asked={asked}
        none={t({
          id: 'exchanges.return.own-none',
          message:
            'Aucune convention d’échange n’est en vigueur avec votre organisme : vous lisez la réponse à vos propres prescriptions, et rien d’autre.',
        })}
      />
    </>
  )
}

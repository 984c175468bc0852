import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type OpenedFramework, openFramework, publishFramework } from '../contract.ts'
import { Consolidation } from './consolidation.tsx'
import { DefinitionsPanel } from './definitions-panel.tsx'
import { FrameworkState } from './frameworks-page.tsx'
import { OwnDeclensions } from './own-declensions.tsx'
import { paths } from './paths.ts'

/** One framework: what it counts; for who declines it, its own figures; for its owner, those of all. */
export function FrameworkPage() {
  const frameworkId = usePageParam('frameworkId')
  const opened = useLoad(openFramework, { params: { frameworkId } })
  return <Loaded from={opened}>{(reply) => <Opened reply={reply} />}</Loaded>
}

function Opened({ reply }: { readonly reply: OpenedFramework }) {
  const { framework, consolidation } = reply
  return (
    <>
      <PageHeader
        title={framework.label}
        mark={<FrameworkState framework={framework} />}
        crumbs={[{ label: t({ id: 'network.frameworks', message: 'Accords-cadres' }), to: paths.frameworks }]}
        detail={t({
          id: 'network.framework.detail',
          message: '{owner}, du {from} au {to}.',
          values: {
            owner: framework.ownerName,
            from: formatDate(framework.startsOn),
            to: formatDate(framework.endsOn),
          },
        })}
        actions={<Actions reply={reply} />}
      />
      <div className="grid gap-3">
        {framework.isExpired && reply.indicators.length > 0 && (
          <Note kind="warn">
            {t({
              id: 'network.framework.expired',
              message:
                'Cet accord-cadre est échu. Vos conventions qui le déclinent continuent ; vous pouvez encore le décliner.',
            })}
          </Note>
        )}
        {consolidation ? (
          <Consolidation reply={reply} of={consolidation} />
        ) : (
          <DefinitionsPanel reply={reply} />
        )}
        {!framework.isOwn && reply.indicators.length > 0 && <OwnDeclensions reply={reply} />}
      </div>
    </>
  )
}

function Actions({ reply: { framework, indicators, declensions } }: { readonly reply: OpenedFramework }) {
  const mayWrite = useRight('agreements.write') !== undefined
  const publish = useAct(publishFramework, { refresh: [openFramework] })
  if (!mayWrite || (!framework.isOwn && indicators.length === 0)) return null
  if (!framework.isOwn)
    return (
      <LinkButton to={paths.decline(framework.id)} kind="primary" icon="add">
        {declensions.length > 0
          ? t({ id: 'network.decline.change', message: 'Changer nos cibles' })
          : t({ id: 'network.decline', message: 'Décliner' })}
      </LinkButton>
    )
  return (
    <>
      <LinkButton to={paths.newIndicator(framework.id)} icon="add">
        {t({ id: 'network.indicator.add', message: 'Ajouter un indicateur' })}
      </LinkButton>
      {!framework.isPublished && indicators.length > 0 && (
        <AskBefore
          verb={t({ id: 'network.publish', message: 'Publier' })}
          act={publish}
          onConfirm={() => publish.run({ params: { frameworkId: framework.id } })}
        >
          {t({
            id: 'network.publish.what',
            message:
              'Tous les territoires de cette installation liront cet accord-cadre et pourront le décliner. Une définition publiée ne change plus : on en écrit une nouvelle version.',
          })}
        </AskBefore>
      )}
    </>
  )
}

import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readService, type ServiceSheet } from '../contract.ts'
import { paths } from './paths.ts'
import { linksOf, offerFacts, reachFacts } from './service-facts.tsx'

/** The sheet of one service, made to be printed and handed over: it names nobody. */
export function ServicePage() {
  const serviceId = usePageParam('serviceId')
  const loaded = useLoad(readService, { params: { serviceId } })
  return <Loaded from={loaded}>{(service) => <Sheet service={service} />}</Loaded>
}

function Sheet({ service }: { readonly service: ServiceSheet }) {
  return (
    <>
      <PageHeader
        title={service.name}
        detail={service.structureName}
        crumbs={[{ label: t({ id: 'services.title', message: 'Services locaux' }), to: paths.services }]}
        actions={
          <div data-screen-only>
            <Button icon="print" onClick={() => window.print()}>
              {t({ id: 'services.print', message: 'Imprimer la fiche' })}
            </Button>
          </div>
        }
      />
      <div className="grid gap-3">
        {service.closedOn && (
          <Note kind="warn">
            {t({
              id: 'services.closed',
              message: 'La liste importée ne le propose plus depuis le {day}.',
              values: { day: formatDate(service.closedOn) },
            })}
          </Note>
        )}
        <Panel title={t({ id: 'services.offer', message: 'Ce que le service propose' })} padded>
          <p className="mb-3 max-w-[68ch] whitespace-pre-line">{service.description}</p>
          <FactList facts={offerFacts(service)} />
        </Panel>
        <Panel title={t({ id: 'services.reach', message: 'Y aller, les joindre' })} padded>
          <FactList facts={reachFacts(service)} />
          <ul className="mt-3 grid gap-1" data-screen-only>
            {linksOf(service).map(({ href, label }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  )
}

import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type OwnDeclension, readDeclensions } from '../contract.ts'
import { DeclinedIndicators } from './declined-indicators.tsx'
import { paths } from './paths.ts'

/** On the page of an agreement: each framework that it declines, its targets beside the national ones. */
export function DeclinedPanels({ agreementId }: { readonly agreementId: string }) {
  const declensions = useLoad(readDeclensions, { params: { agreementId } })
  return (
    <Loaded from={declensions}>
      {({ items }) => items.map((one) => <OnePanel key={one.id} one={one} />)}
    </Loaded>
  )
}

function OnePanel({ one: { framework, indicators } }: { readonly one: OwnDeclension }) {
  const title = t({
    id: 'network.declines',
    message: 'Décline {framework}',
    values: { framework: framework.label },
  })
  return (
    <Panel
      title={title}
      detail={framework.ownerName}
      actions={
        <>
          {framework.isExpired && (
            <StateMark state="warn">{t({ id: 'network.state.expired', message: 'échu' })}</StateMark>
          )}
          <PageLink to={paths.framework(framework.id)}>
            {t({ id: 'network.framework.open', message: 'Ouvrir l’accord-cadre' })}
          </PageLink>
        </>
      }
    >
      <DeclinedIndicators caption={title} rows={indicators} />
    </Panel>
  )
}

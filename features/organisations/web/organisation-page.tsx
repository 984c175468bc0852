import { formatPhone } from '#kernel/phone.ts'
import { formatSiret } from '#kernel/siret.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { named } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Organisation, readOrganisation } from '../contract.ts'
import { AgreementPanel } from './agreement-panel.tsx'
import { ContactsPanel } from './contacts-panel.tsx'
import { doesWhat } from './directory-columns.tsx'
import { kindLabel, subKindLabel } from './kind-label.ts'

export function OrganisationPage() {
  const organisationId = usePageParam('organisationId')
  const mayWrite = useRight('organisations.write') !== undefined
  return (
    <Loaded from={useLoad(readOrganisation, { params: { organisationId } })}>
      {(organisation) => (
        <>
          <PageHeader
            title={organisation.name}
            detail={named(
              kindLabel(organisation.kind),
              organisation.subKind && subKindLabel(organisation.subKind),
            )}
            mark={
              organisation.closedOn && (
                <Tag>
                  {t({
                    id: 'organisations.closed-on',
                    message: 'fermée le {day}',
                    values: { day: formatDate(organisation.closedOn) },
                  })}
                </Tag>
              )
            }
            crumbs={[{ label: t({ id: 'organisations.title', message: 'Partenaires' }), to: 'partenaires' }]}
            actions={
              mayWrite && (
                <LinkButton to={`partenaires/${organisation.id}/modifier`}>
                  {t({ id: 'organisations.change', message: 'Modifier la fiche' })}
                </LinkButton>
              )
            }
          />
          <div className="grid items-start gap-3 side:grid-cols-2">
            <Panel title={t({ id: 'organisations.card', message: 'Fiche' })} padded>
              <FactList facts={factsOf(organisation)} />
            </Panel>
            <AgreementPanel organisation={organisation} mayWrite={mayWrite} />
            <ContactsPanel organisation={organisation} mayWrite={mayWrite} />
            <Slot name="organisation.panel" props={{ organisationId: organisation.id }} />
          </div>
        </>
      )}
    </Loaded>
  )
}

const factsOf = (organisation: Organisation) =>
  [
    {
      label: t({ id: 'organisations.field.siret', message: 'SIRET' }),
      value: organisation.siret && formatSiret(organisation.siret),
    },
    {
      label: t({ id: 'organisations.column.commune', message: 'Commune' }),
      value: organisation.communeName,
    },
    { label: t({ id: 'organisations.field.address', message: 'Adresse' }), value: organisation.address },
    {
      label: t({ id: 'organisations.field.email', message: 'Adresse électronique' }),
      value: organisation.email && <a href={`mailto:${organisation.email}`}>{organisation.email}</a>,
    },
    {
      label: t({ id: 'organisations.field.phone', message: 'Téléphone' }),
      value: organisation.phone && (
        <a href={`tel:${organisation.phone}`}>{formatPhone(organisation.phone)}</a>
      ),
    },
    {
      label: t({ id: 'organisations.field.parent', message: 'Dépend de' }),
      value: organisation.parent && (
        <PageLink to={`partenaires/${organisation.parent.id}`}>{organisation.parent.name}</PageLink>
      ),
    },
    {
      label: t({ id: 'organisations.column.does', message: 'Peut' }),
      value: doesWhat(organisation).join(', '),
    },
    {
      label: t({ id: 'organisations.members', message: 'Membres avec un accès' }),
      value: String(organisation.memberCount),
    },
  ].filter((fact) => fact.value)

import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { changeOrganisation, listOrganisations, type Organisation, readOrganisation } from '../contract.ts'
import { KnownSiret } from './known-siret.tsx'
import { OrganisationConflict } from './organisation-conflict.tsx'
import { OrganisationFields, organisationBody } from './organisation-fields.tsx'

export function ChangeOrganisationPage() {
  const organisationId = usePageParam('organisationId')
  return (
    <Loaded
      from={useLoad(readOrganisation, { params: { organisationId } }, { onFocus: 'keep', onMount: 'ask' })}
    >
      {(organisation) => <ChangeOrganisation key={organisation.version} organisation={organisation} />}
    </Loaded>
  )
}

function ChangeOrganisation({ organisation }: { readonly organisation: Organisation }) {
  const page = `partenaires/${organisation.id}`
  const change = useAct(changeOrganisation, {
    refresh: [readOrganisation, listOrganisations],
    onDone: () => {
      say(t({ id: 'organisations.changed', message: 'Fiche enregistrée.' }))
      go(page)
    },
  })
  const { contacts: _, parent, ...values } = organisation
  return (
    <>
      <PageHeader
        title={t({ id: 'organisations.change', message: 'Modifier la fiche' })}
        crumbs={[
          { label: t({ id: 'organisations.title', message: 'Partenaires' }), to: 'partenaires' },
          { label: organisation.name, to: page },
        ]}
      />
      <KnownSiret problem={change.problem} />
      <Form
        schema={changeOrganisation.body}
        initial={definedOnly({ ...values, parentId: parent?.id ?? null })}
        toBody={(typed) => ({
          version: organisation.version,
          closedOn: typed.closedOn ?? null,
          ...organisationBody(typed),
        })}
        submit={t({ id: 'organisations.save', message: 'Enregistrer la fiche' })}
        cancelTo={page}
        conflict={(current) => <OrganisationConflict mine={organisation} theirs={current as Organisation} />}
        onSubmit={(body) => change.run({ params: { organisationId: organisation.id }, body })}
      >
        <OrganisationFields communeName={organisation.communeName} parentName={parent?.name} />
        <DateField
          name="closedOn"
          optional
          label={t({ id: 'organisations.field.closed', message: 'Fermée le' })}
        />
      </Form>
    </>
  )
}

/** Fields of a form hold what is typed, or nothing. */
const definedOnly = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

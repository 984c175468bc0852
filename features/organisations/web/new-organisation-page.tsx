import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { createOrganisation, listOrganisations, listProposals } from '../contract.ts'
import { kindsAt } from '../rules/organisation-kinds.ts'
import { kindLabel } from './kind-label.ts'
import { KnownSiret } from './known-siret.tsx'
import { OrganisationFields, organisationBody } from './organisation-fields.tsx'

interface Start {
  readonly key: string
  readonly values: FormValues
  readonly communeName: string | null
}
const blank: Start = { key: 'blank', values: {}, communeName: null }

/** Typed by hand, or begun from an official site of the perimeter. */
export function NewOrganisationPage() {
  const [start, setStart] = useState(blank)
  const [id] = useNewId()
  const create = useAct(createOrganisation, {
    refresh: [listOrganisations, listProposals],
    onDone: () => {
      say(t({ id: 'organisations.added', message: 'Partenaire ajouté.' }))
      go(`partenaires/${id}`)
    },
  })
  return (
    <>
      <PageHeader
        title={t({ id: 'organisations.add', message: 'Ajouter un partenaire' })}
        crumbs={[{ label: t({ id: 'organisations.title', message: 'Partenaires' }), to: 'partenaires' }]}
      />
      <div className="grid items-start gap-5 side:grid-cols-[1fr_360px]">
        <div className="min-w-0">
          <KnownSiret problem={create.problem} />
          <Form
            key={start.key}
            schema={createOrganisation.body}
            initial={start.values}
            toBody={(values) => ({ id, ...organisationBody(values) })}
            submit={t({ id: 'organisations.add', message: 'Ajouter un partenaire' })}
            cancelTo="partenaires"
            onSubmit={(body) => create.run({ body })}
          >
            <OrganisationFields communeName={start.communeName} />
          </Form>
        </div>
        <Proposals onChoose={setStart} />
      </div>
    </>
  )
}

function Proposals({ onChoose }: { readonly onChoose: (start: Start) => void }) {
  const proposals = useLoad(listProposals)
  const items = proposals.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Panel
      title={t({ id: 'organisations.proposals', message: 'Sites officiels du périmètre' })}
      detail={items.length}
    >
      <RowList
        rows={items.map((site) => ({
          key: `${site.kind} ${site.name}`,
          title: site.name,
          detail: [kindLabel(site.kind), site.communeName].filter(Boolean).join(', '),
          end: (
            <Button
              size="small"
              aria-label={t({
                id: 'organisations.proposal-named',
                message: 'Reprendre {name}',
                values: { name: site.name },
              })}
              onClick={() =>
                onChoose({
                  key: site.name,
                  communeName: site.communeName,
                  values: { ...site, ...usual(site.kind) },
                })
              }
            >
              {t({ id: 'organisations.proposal', message: 'Reprendre' })}
            </Button>
          ),
        }))}
      />
    </Panel>
  )
}

/** What a partner of this kind usually does. */
const usual = (code: string): FormValues => {
  const kind = kindsAt(today()).find((one) => one.code === code)
  return { mayPrescribe: kind?.prescribes ?? false, mayOperateSteps: kind?.operatesSteps ?? false }
}

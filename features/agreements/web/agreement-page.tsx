import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam, useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  type Agreement,
  type Board,
  changeAgreement,
  listAgreements,
  openObjective,
  readBoard,
} from '../contract.ts'
import { AgreementFields, agreementOf, changedMeanwhile } from './agreement-fields.tsx'
import { FrozenTargets, useFrozenText } from './life/frozen-targets.tsx'
import { paths as lifePaths } from './life/paths.ts'
import { ObjectivesToEdit } from './objectives-to-edit.tsx'

/** The protocol in hand: its dates, and its objectives one period at a time. */
export function AgreementPage() {
  const agreement = usePageParam('agreementId')
  const [period] = useSearchState('periode')
  const board = useLoad(
    readBoard,
    { query: { agreement, ...(period && { period }) } },
    { keepWhileLoading: true },
  )
  const text = useFrozenText(agreement)
  return (
    <Loaded from={board}>
      {(reply) =>
        reply.agreement && (
          <>
            <PageHeader
              title={reply.agreement.label}
              crumbs={[{ label: t({ id: 'agreements.title', message: 'Objectifs' }), to: 'objectifs' }]}
              actions={
                <>
                  <LinkButton to={`objectifs/protocole/${reply.agreement.id}/valeurs`}>
                    {t({ id: 'agreements.import', message: 'Importer des valeurs' })}
                  </LinkButton>
                  {text?.mayWrite !== false && (
                    <LinkButton
                      to={`objectifs/protocole/${reply.agreement.id}/nouveau`}
                      kind="primary"
                      icon="add"
                    >
                      {t({ id: 'agreements.objective.add', message: 'Ajouter un objectif' })}
                    </LinkButton>
                  )}
                </>
              }
            />
            <FrozenTargets agreementId={agreement} />
            <div className="grid items-start gap-3 side:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
              <ObjectivesPanel board={reply} mayRemove={text?.mayWrite !== false} />
              {text?.isFrozen ? (
                <FrozenDates agreement={reply.agreement} />
              ) : (
                <DatesPanel key={reply.agreement.version} agreement={reply.agreement} />
              )}
            </div>
          </>
        )
      }
    </Loaded>
  )
}

function ObjectivesPanel({ board, mayRemove }: { readonly board: Board; readonly mayRemove: boolean }) {
  return (
    <Panel title={t({ id: 'agreements.title', message: 'Objectifs' })}>
      {board.objectives.length + board.qualitative.length > 0 ? (
        <ObjectivesToEdit board={board} mayRemove={mayRemove} />
      ) : (
        <EmptyState
          title={t({ id: 'agreements.none.title', message: 'Aucun objectif pour cette période' })}
        />
      )}
    </Panel>
  )
}

/** Frozen dates are read here; an amendment of the agreement changes them. */
function FrozenDates({ agreement }: { readonly agreement: Agreement }) {
  return (
    <Panel title={t({ id: 'agreements.form.title', message: 'La convention' })} padded>
      <FactList
        facts={[
          {
            label: t({ id: 'agreements.form.starts', message: 'Premier jour' }),
            value: formatDate(agreement.startsOn),
          },
          {
            label: t({ id: 'agreements.form.ends', message: 'Dernier jour' }),
            value: formatDate(agreement.endsOn),
          },
        ]}
      />
      <p className="mt-3">
        <PageLink to={lifePaths.one(agreement.id)}>
          {t({ id: 'agreements.form.open-agreement', message: 'Ouvrir la convention' })}
        </PageLink>
      </p>
    </Panel>
  )
}

function DatesPanel({ agreement }: { readonly agreement: Agreement }) {
  const change = useAct(changeAgreement, {
    refresh: [readBoard, listAgreements, openObjective],
    onDone: () => say(t({ id: 'agreements.changed', message: 'La convention est modifiée.' })),
  })
  const { label, schemeId, startsOn, endsOn, signedOn } = agreement
  return (
    <Panel title={t({ id: 'agreements.form.title', message: 'La convention' })} padded>
      <Form
        schema={changeAgreement.body}
        initial={{
          label,
          startsOn,
          endsOn,
          ...(schemeId && { schemeId }),
          ...(signedOn && { signedOn }),
        }}
        toBody={(values) => ({ version: agreement.version, ...agreementOf(values) })}
        submit={t({ id: 'agreements.form.save', message: 'Enregistrer' })}
        onSubmit={(body) => change.run({ params: { agreementId: agreement.id }, body })}
        conflict={changedMeanwhile}
      >
        <AgreementFields />
      </Form>
    </Panel>
  )
}

import { paths as pathwayPaths } from '#features/pathways/web/public.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listPersonTransfers, readTransferDraft, sendTransfer, type TransferDraft } from '../contract.ts'
import { paths } from './paths.ts'
import { IdentityFacts } from './plan-parts.tsx'
import {
  elsewhere,
  InformedFields,
  LeavingFields,
  refusedWhere,
  toSend,
  WhereFields,
} from './prepare-fields.tsx'
import { problems } from './problems.ts'

/** What leaves with somebody who moves: chosen line by line, told to her first, then sent. */
export function PreparePage() {
  const personId = usePageParam('personId')
  const read = useLoad(readTransferDraft, { params: { personId } }, { onMount: 'ask', onFocus: 'keep' })
  return (
    <Loaded from={read}>
      {(draft) => (
        <>
          <PageHeader
            title={t({ id: 'transfers.prepare.title', message: 'Transférer vers un autre territoire' })}
            crumbs={[{ label: draft.personName, to: paths.person(personId) }]}
            detail={t({
              id: 'transfers.prepare.detail',
              message:
                'Son parcours clôturé reste ici. Le nouveau territoire ne voit que son nom et sa date de naissance avant d’accepter.',
            })}
          />
          <div className="grid gap-3">
            {draft.hindrance && <Hindrance personId={personId} code={draft.hindrance} />}
            {draft.hindrance === null && <Preparation personId={personId} draft={draft} />}
          </div>
        </>
      )}
    </Loaded>
  )
}

function Hindrance({
  personId,
  code,
}: {
  readonly personId: string
  readonly code: NonNullable<TransferDraft['hindrance']>
}) {
  return (
    <Note kind="warn">
      <p>{problems[code]?.({})}</p>
      {code === 'transfer-pathway-open' ? (
        <LinkButton to={pathwayPaths.exitFor(personId, 'moved-away')} size="small">
          {t({ id: 'transfers.prepare.close', message: 'Clôturer le parcours, motif « Déménagement »' })}
        </LinkButton>
      ) : (
        <LinkButton to={paths.person(personId)} size="small">
          {t({ id: 'transfers.prepare.back', message: 'Revenir au dossier' })}
        </LinkButton>
      )}
    </Note>
  )
}

function Preparation({ personId, draft }: { readonly personId: string; readonly draft: TransferDraft }) {
  const [id] = useNewId()
  const send = useAct(sendTransfer, {
    refresh: [listPersonTransfers, readTransferDraft],
    onDone: (_, { body }) => {
      say(
        body.destinationId
          ? t({
              id: 'transfers.sent',
              message: 'Transfert envoyé. Le nouveau territoire a jusqu’au {day} pour répondre.',
              values: { day: formatDate(draft.expiresOn) },
            })
          : t({
              id: 'transfers.filed',
              message: 'Fichier prêt : téléchargez-le ou imprimez la fiche depuis le dossier.',
            }),
      )
      go(paths.person(personId))
    },
  })
  return (
    <Panel title={t({ id: 'transfers.prepare.panel', message: 'Ce qui part' })} padded>
      <div className="mb-4 grid gap-2">
        <IdentityFacts identity={draft.identity} />
        <p className="text-13 text-ink-2">
          {t({
            id: 'transfers.prepare.never',
            message:
              'Ne partent jamais : entretiens, notes, freins, santé, handicap, justice, justificatifs, adresse.',
          })}
        </p>
      </div>
      <Form
        schema={sendTransfer.body}
        initial={{
          objectiveIds: draft.objectives.map((one) => one.id),
          stepIds: draft.steps.map((one) => one.id),
          criterionCodes: draft.criteria.map((one) => one.code),
          destination: draft.destinations.length === 0 ? elsewhere : undefined,
          'informed/on': today(),
        }}
        toBody={(values) => toSend(id, values)}
        refuses={refusedWhere}
        submit={t({ id: 'transfers.send', message: 'Envoyer le transfert' })}
        cancelTo={paths.person(personId)}
        onSubmit={(body) => send.run({ params: { personId }, body })}
      >
        <LeavingFields draft={draft} />
        <WhereFields draft={draft} />
        <InformedFields draft={draft} />
      </Form>
    </Panel>
  )
}

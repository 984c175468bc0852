import { listDeadlines } from '#features/deadlines/contract.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import {
  listOperations,
  listParticipations,
  listProposals,
  type Participation,
  readOperation,
  removeParticipation,
} from '../contract.ts'
import { paths } from './paths.ts'

/** An inscription made by mistake, taken back while nothing was collected. */
export function RemovePanel({ participation }: { readonly participation: Participation }) {
  const remove = useAct(removeParticipation, {
    refresh: [listParticipations, listProposals, listOperations, readOperation, listDeadlines],
    onDone: () => {
      say(t({ id: 'funding.removed', message: 'Participation retirée.' }))
      go(paths.operation(participation.operationId))
    },
  })
  return (
    <Panel title={t({ id: 'funding.remove', message: 'Inscription par erreur' })} padded>
      <Form
        schema={removeParticipation.body}
        submit={t({ id: 'funding.remove.submit', message: 'Retirer de l’opération' })}
        onSubmit={(body) => remove.run({ params: { participationId: participation.id }, body })}
      >
        <TextField
          name="reason"
          label={t({ id: 'funding.remove.reason', message: 'Pourquoi' })}
          help={t({
            id: 'funding.remove.help',
            message: 'Possible tant qu’aucun questionnaire n’est rempli. Le motif est gardé.',
          })}
          maxLength={300}
        />
      </Form>
    </Panel>
  )
}

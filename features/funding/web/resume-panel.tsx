import { listDeadlines } from '#features/deadlines/contract.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import {
  listOperations,
  listParticipations,
  listPieces,
  type Participation,
  readOperation,
  readParticipation,
  readPieces,
  readQuestionnaire,
  resumeParticipation,
} from '../contract.ts'

/** An exit that the accompaniment outlived: she comes back, or nobody left. */
export function ResumePanel({ participation }: { readonly participation: Participation }) {
  const resume = useAct(resumeParticipation, {
    refresh: [
      ...[readParticipation, readQuestionnaire, readPieces, listPieces],
      ...[listParticipations, listOperations, readOperation, listDeadlines],
    ],
    onDone: () => say(t({ id: 'funding.resumed', message: 'Participation reprise.' })),
  })
  return (
    <Panel title={t({ id: 'funding.resume', message: 'Retour dans l’opération' })} padded>
      <Form
        schema={resumeParticipation.body}
        submit={t({ id: 'funding.resume.submit', message: 'Reprendre la participation' })}
        onSubmit={(body) => resume.run({ params: { participationId: participation.id }, body })}
      >
        <TextField
          name="reason"
          label={t({ id: 'funding.remove.reason', message: 'Pourquoi' })}
          help={t({
            id: 'funding.resume.help',
            message:
              'Le parcours a continué après cette sortie : la même participation reprend, sa première entrée ne change pas. Ce qui a été recueilli à la sortie est mis de côté ; le motif est gardé.',
          })}
          maxLength={300}
        />
      </Form>
    </Panel>
  )
}

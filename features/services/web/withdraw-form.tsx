import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { listOrientations, type Orientation, withdrawOrientation } from '../contract.ts'

/** Says what taking back does before it does it: the person is written to, and nothing opens the link again. */
export function WithdrawForm({ one }: { readonly one: Orientation }) {
  const withdraw = useAct(withdrawOrientation, {
    refresh: [listOrientations],
    onDone: () => say(t({ id: 'services.withdrawn', message: 'L’orientation est retirée.' })),
  })
  return (
    <Form
      schema={withdrawOrientation.body}
      toBody={({ reasonText }) => ({ version: one.version, reasonText: reasonText || null })}
      submit={t({ id: 'services.withdraw.submit', message: 'Retirer pour de bon' })}
      onSubmit={(body) => withdraw.run({ params: { orientationId: one.id }, body })}
    >
      <Note kind="warn">
        {t({
          id: 'services.withdraw.final',
          message:
            'Le lien du service se ferme tout de suite et la personne en est informée. Rien ne rouvre une orientation retirée : il faudrait en envoyer une autre.',
        })}
      </Note>
      <TextArea
        name="reasonText"
        label={t({ id: 'services.withdraw.why', message: 'Pourquoi' })}
        help={t({
          id: 'services.withdraw.why-help',
          message: 'Gardé dans le fil du dossier ; ni le service ni la personne ne le reçoivent.',
        })}
        maxLength={300}
        rows={2}
        optional
      />
    </Form>
  )
}

import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { readStep, revokeOperatorLink, type StepRow, sendOperatorLink } from '../../contract.ts'

/** The link that lets the operator answer without an account: sent, until when, closed at once. */
export function OperatorLink({
  step,
  link,
}: {
  readonly step: StepRow
  readonly link: { readonly recipient: string; readonly until: string | null } | null
}) {
  const send = useAct(sendOperatorLink, {
    refresh: [readStep],
    onDone: () => say(t({ id: 'pathways.link.sent', message: 'Lien envoyé.' })),
  })
  const revoke = useAct(revokeOperatorLink, {
    refresh: [readStep],
    onDone: () => say(t({ id: 'pathways.link.closed', message: "Lien fermé : il n'ouvre plus rien." })),
  })
  const problem = send.problem ?? revoke.problem
  return (
    <Panel title={t({ id: 'pathways.link.title', message: "Lien de l'opérateur" })} padded>
      <p className="mb-2 text-13 text-ink-2">
        {link
          ? link.until
            ? t({
                id: 'pathways.link.until',
                message: "Ouvert à {recipient} jusqu'au {day}, avec un code à chaque fois.",
                values: { recipient: link.recipient, day: formatDate(link.until) },
              })
            : t({
                id: 'pathways.link.open',
                message: "Ouvert à {recipient} jusqu'à 30 jours après la fin de l'étape.",
                values: { recipient: link.recipient },
              })
          : t({ id: 'pathways.link.none', message: 'Aucun lien ouvert.' })}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => send.start({ params: { stepId: step.id } })} busy={send.running}>
          {link
            ? t({ id: 'pathways.link.again', message: 'Envoyer un nouveau lien' })
            : t({ id: 'pathways.link.send', message: 'Envoyer le lien' })}
        </Button>
        {link && (
          <Button onClick={() => revoke.start({ params: { stepId: step.id } })} busy={revoke.running}>
            {t({ id: 'pathways.link.revoke', message: 'Fermer le lien' })}
          </Button>
        )}
      </div>
      {problem && <ErrorState problem={problem} />}
    </Panel>
  )
}

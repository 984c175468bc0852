import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { type AccessRow, identityChecks, routes } from '../../contract.ts'

type Check = (typeof identityChecks)[number]

const checkLabels = (): Readonly<Record<Check, string>> => ({
  'in-person': t({ id: 'accounts.identity.in-person', message: 'La personne est devant moi' }),
  'video-call': t({ id: 'accounts.identity.video-call', message: 'Je l’ai vue en visioconférence' }),
  'known-phone-number': t({
    id: 'accounts.identity.known-number',
    message: 'Je l’ai rappelée à un numéro que je connaissais déjà',
  }),
})

/** What an administrator may do for the account behind a seat: close its sessions, reset a lost second factor. */
export function MemberAccount({ row }: { readonly row: AccessRow }) {
  const [resetting, setResetting] = useState(false)
  const params = { memberId: row.memberId }
  const close = useAct(routes.closeMemberSessions, {
    onDone: ({ closed }) =>
      say(
        t({
          id: 'accounts.member.closed',
          message:
            '{closed, plural, =0 {Aucune session n’était ouverte.} one {# session fermée.} other {# sessions fermées.}}',
          values: { closed },
        }),
      ),
  })
  return (
    <Panel title={t({ id: 'accounts.member.title', message: 'Connexion de cette personne' })} padded>
      {close.problem && <ErrorState problem={close.problem} />}
      <p className="mb-3 text-ink-2">
        {row.hasFactor
          ? t({
              id: 'accounts.member.has-factor',
              message: 'Une application d’authentification est reliée à son compte.',
            })
          : t({
              id: 'accounts.member.no-factor',
              message: 'Aucune application d’authentification n’est reliée à son compte.',
            })}
      </p>
      {resetting ? (
        <ResetFactor row={row} onClose={() => setResetting(false)} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button busy={close.running} onClick={() => close.start({ params })}>
            {t({ id: 'accounts.member.close', message: 'Fermer toutes ses sessions' })}
          </Button>
          {row.hasFactor && (
            <Button onClick={() => setResetting(true)}>
              {t({ id: 'accounts.member.reset', message: 'Remettre à zéro son second facteur' })}
            </Button>
          )}
        </div>
      )}
    </Panel>
  )
}

function ResetFactor({ row, onClose }: { readonly row: AccessRow; readonly onClose: () => void }) {
  const reset = useAct(routes.resetFactor, {
    refresh: [routes.listAccess],
    onDone: () => {
      say(t({ id: 'accounts.member.reset-done', message: 'Second facteur remis à zéro, sessions fermées.' }))
      onClose()
    },
  })
  const labels = checkLabels()
  return (
    <>
      <Form
        schema={routes.resetFactor.body}
        submit={t({ id: 'accounts.member.reset', message: 'Remettre à zéro son second facteur' })}
        onSubmit={(body) => reset.run({ params: { memberId: row.memberId }, body })}
      >
        <p>
          {t({
            id: 'accounts.member.reset-why',
            message:
              'Pour un téléphone perdu sans code de secours. Assurez-vous que c’est bien cette personne qui le demande : un courriel le lui dira, et la trace en est gardée.',
          })}
        </p>
        <RadioGroup
          name="identityCheck"
          label={t({ id: 'accounts.identity', message: 'Comment vous êtes-vous assuré de son identité ?' })}
          options={identityChecks.map((value) => ({ value, label: labels[value] }))}
        />
        <TextField
          name="reason"
          label={t({ id: 'accounts.member.reason', message: 'Raison' })}
          help={t({ id: 'accounts.member.reason-help', message: 'Sans nom ni détail privé.' })}
          maxLength={300}
        />
      </Form>
      <p className="mt-2">
        <Button kind="quiet" onClick={onClose}>
          {t({ id: 'accounts.member.give-up', message: 'Annuler' })}
        </Button>
      </p>
    </>
  )
}

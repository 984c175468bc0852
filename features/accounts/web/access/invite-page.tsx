import { useAct } from '#platform/web/api/use-act.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { routes } from '../../contract.ts'
import { AccessFields, accessBody } from './access-fields.tsx'

export function InvitePage() {
  const [id] = useNewId()
  const invite = useAct(routes.invite, {
    refresh: [routes.listAccess],
    onDone: () => {
      say(t({ id: 'accounts.invite.done', message: 'Invitation envoyée. Son lien sert pendant 8 jours.' }))
      go('acces')
    },
  })
  return (
    <>
      <PageHeader
        title={t({ id: 'accounts.access.invite', message: 'Inviter une personne' })}
        crumbs={[{ label: t({ id: 'accounts.access.title', message: 'Accès' }), to: 'acces' }]}
      />
      <Form
        schema={routes.invite.body}
        initial={{ etp: 0 }}
        toBody={(values) => ({ id, ...accessBody(values) })}
        submit={t({ id: 'accounts.invite.submit', message: 'Envoyer l’invitation' })}
        cancelTo="acces"
        onSubmit={(body) => invite.run({ body })}
      >
        <TextField
          name="email"
          type="email"
          label={t({ id: 'accounts.email', message: 'Adresse électronique' })}
        />
        <AccessFields />
      </Form>
    </>
  )
}

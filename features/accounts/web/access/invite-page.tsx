import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { routes } from '../../contract.ts'
import { AccessFields, accessBody } from './access-fields.tsx'
import { HandedLink } from './handed-link.tsx'

export function InvitePage() {
  const [id] = useNewId()
  const [link, setLink] = useState<string>()
  const invite = useAct(routes.invite, {
    refresh: [routes.listAccess],
    onDone: ({ handedLink }) => {
      if (handedLink !== null) return setLink(handedLink)
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
      {link !== undefined ? (
        <div className="grid justify-items-start gap-3">
          <HandedLink link={link} />
          <LinkButton to="acces">
            {t({ id: 'accounts.invite.back', message: 'Revenir aux accès' })}
          </LinkButton>
        </div>
      ) : (
        <Form
          schema={routes.invite.body}
          initial={{ etpHundredths: 0 }}
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
      )}
    </>
  )
}

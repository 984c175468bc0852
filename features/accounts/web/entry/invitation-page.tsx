import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { routes } from '../../contract.ts'
import { ProviderButton } from '../provider/provider-button.tsx'
import { afterSignIn } from './after-sign-in.ts'
import { EntryFrame } from './entry-frame.tsx'
import { PasswordField } from './password-field.tsx'
import { PasswordHelp } from './password-help.tsx'

type Invitation = ClientReply<typeof routes.readInvitation>

export function InvitationPage() {
  const token = usePageParam('token')
  const invitation = useLoad(routes.readInvitation, { params: { token } })
  const found = invitation.data
  return (
    <EntryFrame
      title={t({ id: 'accounts.invitation.title', message: 'Prendre votre accès' })}
      detail={
        found &&
        t({
          id: 'accounts.invitation.detail',
          message: '{name}, un accès vous est ouvert au titre de {organisation}.',
          values: { name: found.name, organisation: found.organisationName },
        })
      }
      territory={found ? { name: found.territoryName, subtitle: '' } : null}
    >
      <Loaded from={invitation}>{(reply) => <InvitationForm token={token} invitation={reply} />}</Loaded>
    </EntryFrame>
  )
}

function InvitationForm({ token, invitation }: { readonly token: string; readonly invitation: Invitation }) {
  return (
    <>
      <p className="mb-4">
        {t({ id: 'accounts.invitation.email', message: 'Votre adresse de connexion :' })}{' '}
        <strong className="break-all">{invitation.email}</strong>
      </p>
      {invitation.requiredProvider ? (
        <ByProvider provider={invitation.requiredProvider} slug={invitation.slug} />
      ) : (
        <ByPassword token={token} hasAccount={invitation.hasAccount} />
      )}
    </>
  )
}

/** No password: none would open the territory afterwards. */
function ByProvider({
  provider,
  slug,
}: {
  readonly provider: NonNullable<Invitation['requiredProvider']>
  readonly slug: string
}) {
  return (
    <div className="grid gap-4">
      <p>
        {t({
          id: 'accounts.invitation.by-provider',
          message:
            'Votre territoire demande d’entrer avec {provider}, par cette adresse. Votre accès est pris à votre première connexion, sans mot de passe à choisir ici.',
          values: { provider: provider.label },
        })}
      </p>
      <ProviderButton provider={provider} back={`/${slug}`} />
    </div>
  )
}

function ByPassword({ token, hasAccount }: { readonly token: string; readonly hasAccount: boolean }) {
  const accept = useAct(routes.acceptInvitation)
  return (
    <Form
      schema={routes.acceptInvitation.body}
      submit={t({ id: 'accounts.invitation.submit', message: 'Prendre mon accès' })}
      onSubmit={async (body) => {
        const { slug } = await accept.run({ params: { token }, body })
        await afterSignIn(`/${slug}`)
      }}
    >
      {hasAccount ? (
        <PasswordField
          name="password"
          label={t({ id: 'accounts.invitation.known', message: 'Mot de passe de votre compte Bassin' })}
        />
      ) : (
        <PasswordField
          name="password"
          isNew
          label={t({ id: 'accounts.invitation.new', message: 'Mot de passe à choisir' })}
          help={<PasswordHelp />}
        />
      )}
    </Form>
  )
}

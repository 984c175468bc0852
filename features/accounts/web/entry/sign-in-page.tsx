import { useEffect } from 'react'
import { useMe } from '#platform/web/api/me.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { routes } from '../../contract.ts'
import { localPath } from '../../rules/local-path.ts'
import { ProviderButton } from '../provider/provider-button.tsx'
import { afterSignIn, factorPath, withBack } from './after-sign-in.ts'
import { DemoSignIn } from './demo-sign-in.tsx'
import { EntryFrame } from './entry-frame.tsx'
import { EmailField, RememberField } from './entry-parts.tsx'
import { PasswordField } from './password-field.tsx'

export function SignInPage() {
  const me = useMe()
  const [back] = useSearchState('retour')
  // `/douaisis/personnes`: the page one asked for names the territory whose provider is offered.
  const territory = localPath(back).split(/[/?#]/)[1] || undefined
  const options = useLoad(routes.signInOptions, { query: { territory } })
  const factor = useLoad(routes.readFactor, {}, { onFocus: 'keep' })
  const signIn = useAct(routes.signIn)
  const enter = (): Promise<void> => afterSignIn(back)
  const waits = factor.data?.state === 'check' || factor.data?.state === 'enrol'
  useEffect(() => {
    if (me) go(localPath(back), 'replace')
    else if (waits) go(factorPath(back), 'replace')
  }, [me, waits, back])
  return (
    <EntryFrame
      title={t({ id: 'accounts.sign-in.title', message: 'Se connecter' })}
      detail={t({
        id: 'accounts.sign-in.detail',
        message: 'Pour les équipes du territoire et leurs partenaires.',
      })}
      territory={options.data?.territory}
    >
      <DemoSignIn demo={options.data?.demo ?? []} onEntered={enter} />
      {options.data?.provider && (
        <div className="mb-6">
          <ProviderButton provider={options.data.provider} back={back} />
        </div>
      )}
      <Form
        schema={routes.signIn.body}
        initial={{ remember: false }}
        submit={t({ id: 'accounts.sign-in.submit', message: 'Se connecter' })}
        onSubmit={async (body) => {
          await signIn.run({ body })
          await enter()
        }}
      >
        <EmailField />
        <PasswordField name="password" label={t({ id: 'accounts.password', message: 'Mot de passe' })} />
        <RememberField />
      </Form>
      <p className="mt-4">
        <PageLink to={withBack('/mot-de-passe', back)}>
          {t({ id: 'accounts.sign-in.forgotten', message: 'Mot de passe oublié' })}
        </PageLink>
      </p>
      <p className="mt-2">
        <PageLink to={withBack('/connexion/lien', back)}>
          {t({ id: 'accounts.sign-in.by-mail', message: 'Recevoir un lien de connexion par courriel' })}
        </PageLink>
      </p>
      {options.data?.hasProviders && (
        <p className="mt-2">
          <PageLink to={withBack('/connexion/organisation', back)}>
            {t({ id: 'accounts.sign-in.by-provider', message: 'Utiliser le compte de mon organisation' })}
          </PageLink>
        </p>
      )}
    </EntryFrame>
  )
}

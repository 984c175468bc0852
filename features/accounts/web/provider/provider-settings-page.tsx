import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { routes, type ShownProvider } from '../../contract.ts'
import { ProviderForm } from './provider-form.tsx'

/** How the members of the territory sign in with the account of their organisation. */
export function ProviderSettingsPage() {
  const provider = useLoad(routes.readProvider)
  return (
    <>
      <PageHeader
        title={t({ id: 'accounts.provider.title', message: 'Fournisseur d’identité' })}
        detail={t({
          id: 'accounts.provider.detail',
          message:
            'ProConnect, ou l’annuaire de votre collectivité. Il ouvre ce territoire à ses membres et aux personnes invitées, jamais à d’autres.',
        })}
        crumbs={[{ label: t({ id: 'accounts.access.title', message: 'Accès' }), to: 'acces' }]}
      />
      <Loaded from={provider}>
        {(shown) => (
          <div className="grid items-start gap-3 side:grid-cols-2">
            <Panel title={t({ id: 'accounts.provider.settings', message: 'Réglages' })} padded>
              <ProviderForm key={shown.provider?.version ?? 0} provider={shown.provider} />
            </Panel>
            <Addresses key={shown.provider?.version ?? 0} shown={shown} />
          </div>
        )}
      </Loaded>
    </>
  )
}

function Addresses({ shown }: { readonly shown: ShownProvider }) {
  const check = useAct(routes.checkProvider, {
    onDone: () => say(t({ id: 'accounts.provider.answers', message: 'Le fournisseur répond.' })),
  })
  return (
    <Panel title={t({ id: 'accounts.provider.addresses', message: 'À déclarer chez le fournisseur' })} padded>
      {check.problem && (
        <div className="mb-3">
          <ErrorState problem={check.problem} />
        </div>
      )}
      <FactList
        facts={[
          {
            label: t({ id: 'accounts.provider.redirect', message: 'Adresse de retour' }),
            value: <code className="break-all">{shown.redirectAddress}</code>,
          },
          {
            label: t({ id: 'accounts.provider.sign-out', message: 'Retour de déconnexion' }),
            value: <code className="break-all">{shown.signOutAddress}</code>,
          },
        ]}
      />
      {shown.provider && (
        <p className="mt-3">
          <Button busy={check.running} onClick={() => check.start({})}>
            {t({ id: 'accounts.provider.check', message: 'Vérifier qu’il répond' })}
          </Button>
        </p>
      )}
    </Panel>
  )
}

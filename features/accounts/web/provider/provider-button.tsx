import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { routes } from '../../contract.ts'

/** Leaves for the identity provider of a territory; a provider that does not answer says so and the password stays. */
export function ProviderButton({
  provider,
  back,
}: {
  readonly provider: { readonly territoryId: string; readonly label: string; readonly territoryName?: string }
  readonly back?: string | undefined
}) {
  const start = useAct(routes.startProviderSignIn, {
    onDone: ({ address }) => window.location.assign(address),
  })
  return (
    <div className="grid gap-2">
      {start.problem && <ErrorState problem={start.problem} />}
      <div>
        <Button
          busy={start.running}
          onClick={() => start.start({ body: { territoryId: provider.territoryId, back: back ?? null } })}
        >
          {t({
            id: 'accounts.provider.enter',
            message: 'Se connecter avec {provider}',
            values: { provider: provider.label },
          })}
        </Button>
      </div>
      {provider.territoryName && <p className="text-13 text-ink-2">{provider.territoryName}</p>}
    </div>
  )
}

import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { routes, type ShownProvider, signingAlgs } from '../../contract.ts'
import { PasswordField } from '../entry/password-field.tsx'

type Provider = ShownProvider['provider']

const firstChoices: FormValues = {
  profile: 'proconnect',
  label: 'ProConnect',
  signingAlg: 'RS256',
  organisationIds: [],
  trustsFactor: false,
  isActive: false,
}

/** Domains are typed on one line, between spaces or commas. */
const bodyOf = (values: FormValues, version: number): unknown => ({
  ...values,
  version,
  secret: values.secret || undefined,
  domains: String(values.domains ?? '')
    .split(/[\s,;]+/)
    .filter((domain) => domain !== ''),
})

export function ProviderForm({ provider }: { readonly provider: Provider }) {
  const access = useLoad(routes.listAccess, { query: {} })
  const change = useAct(routes.changeProvider, {
    refresh: [routes.readProvider],
    onDone: () => say(t({ id: 'accounts.provider.saved', message: 'Réglages enregistrés.' })),
  })
  return (
    <Form
      schema={routes.changeProvider.body}
      initial={provider ? { ...provider, domains: provider.domains.join(', ') } : firstChoices}
      toBody={(values) => bodyOf(values, provider?.version ?? 0)}
      submit={t({ id: 'accounts.provider.save', message: 'Enregistrer les réglages' })}
      onSubmit={(body) => change.run({ body })}
    >
      <ProviderFields isKnown={provider !== null} />
      <TextField
        name="domains"
        label={t({ id: 'accounts.provider.domains', message: 'Domaines qui doivent l’utiliser' })}
        help={t({
          id: 'accounts.provider.domains-help',
          message: 'Par exemple : agglo.fr, ville.fr. Vide : chacun garde le choix.',
        })}
      />
      <Loaded from={access}>
        {({ items }) => (
          <CheckboxGroup
            name="organisationIds"
            layout="two-columns"
            label={t({
              id: 'accounts.provider.organisations',
              message: 'Organisations qui doivent l’utiliser',
            })}
            options={[...new Map(items.map((row) => [row.organisationId, row.organisationName]))].map(
              ([value, label]) => ({ value, label }),
            )}
          />
        )}
      </Loaded>
      <Checkbox
        name="trustsFactor"
        label={t({ id: 'accounts.provider.trusts', message: 'Son second facteur vaut le nôtre' })}
        help={t({
          id: 'accounts.provider.trusts-help',
          message:
            'Seulement quand sa réponse dit qu’il a été demandé (acr ou amr). Sinon, le code de l’application reste demandé.',
        })}
      />
      <Checkbox
        name="isActive"
        label={t({ id: 'accounts.provider.active', message: 'Proposer ce fournisseur à la connexion' })}
        help={t({
          id: 'accounts.provider.active-help',
          message:
            'Le mot de passe reste une entrée pour l’administration et tant que le fournisseur ne répond pas.',
        })}
      />
    </Form>
  )
}

function ProviderFields({ isKnown }: { readonly isKnown: boolean }) {
  return (
    <>
      <RadioGroup
        name="profile"
        label={t({ id: 'accounts.provider.profile', message: 'Sorte de fournisseur' })}
        options={[
          {
            value: 'proconnect',
            label: 'ProConnect',
            hint: t({
              id: 'accounts.provider.proconnect',
              message: 'le SIRET reçu doit être celui de l’organisation du membre',
            }),
          },
          {
            value: 'openid-connect',
            label: t({ id: 'accounts.provider.other', message: 'Autre annuaire OpenID Connect' }),
            hint: t({
              id: 'accounts.provider.other-hint',
              message: 'il doit dire que l’adresse est vérifiée',
            }),
          },
        ]}
      />
      <TextField
        name="label"
        label={t({ id: 'accounts.provider.label', message: 'Nom sur le bouton' })}
        maxLength={60}
      />
      <TextField
        name="issuer"
        type="url"
        label={t({ id: 'accounts.provider.issuer', message: 'Adresse de l’émetteur (issuer)' })}
        help={t({ id: 'accounts.provider.issuer-help', message: 'Par exemple https://annuaire.agglo.fr' })}
      />
      <TextField
        name="clientId"
        label={t({ id: 'accounts.provider.client', message: 'Identifiant du client (client id)' })}
      />
      <PasswordField
        name="secret"
        isNew
        label={t({ id: 'accounts.provider.secret', message: 'Secret du client (client secret)' })}
        help={
          isKnown
            ? t({
                id: 'accounts.provider.secret-kept',
                message: 'Il est gardé chiffré. Vide : il ne change pas.',
              })
            : t({
                id: 'accounts.provider.secret-new',
                message: 'Il est gardé chiffré et ne s’affichera plus.',
              })
        }
      />
      <RadioGroup
        name="signingAlg"
        layout="row"
        label={t({ id: 'accounts.provider.alg', message: 'Signature de ses réponses' })}
        options={signingAlgs.map((value) => ({ value, label: value }))}
      />
    </>
  )
}

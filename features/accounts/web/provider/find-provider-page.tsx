import { useState } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { routes } from '../../contract.ts'
import { EntryFrame } from '../entry/entry-frame.tsx'
import { ProviderButton } from './provider-button.tsx'

/** The provider of one's organisation, by the domain of one's address. */
export function FindProviderPage() {
  const [back] = useSearchState('retour')
  const [found, setFound] = useState<ClientReply<typeof routes.findProviders>['items']>()
  const find = useAct(routes.findProviders, { onDone: ({ items }) => setFound(items) })
  return (
    <EntryFrame
      title={t({ id: 'accounts.provider.find-title', message: 'Compte de votre organisation' })}
      detail={t({
        id: 'accounts.provider.find-detail',
        message: 'Certains territoires sont reliés à ProConnect ou à un annuaire.',
      })}
    >
      <Form
        schema={routes.findProviders.body}
        submit={t({ id: 'accounts.provider.find', message: 'Chercher par mon adresse' })}
        onSubmit={(body) => find.run({ body })}
      >
        <TextField
          name="email"
          type="email"
          label={t({ id: 'accounts.email', message: 'Adresse électronique' })}
          autoComplete="username"
        />
      </Form>
      <div role="status" className="mt-4 grid gap-3">
        {found?.length === 0 && (
          <Note>
            {t({
              id: 'accounts.provider.none',
              message:
                'Aucun territoire n’a relié ce domaine. Entrez avec votre mot de passe ou par courriel.',
            })}
          </Note>
        )}
        {found?.map((provider) => (
          <ProviderButton key={provider.territoryId} provider={provider} back={back} />
        ))}
      </div>
      <p className="mt-4">
        <PageLink to="/connexion">{t({ id: 'accounts.back', message: 'Revenir à la connexion' })}</PageLink>
      </p>
    </EntryFrame>
  )
}

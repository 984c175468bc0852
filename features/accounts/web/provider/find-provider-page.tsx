import { useState } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { routes } from '../../contract.ts'
import { EntryFrame } from '../entry/entry-frame.tsx'
import { BackToSignIn, EmailField } from '../entry/entry-parts.tsx'
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
        <EmailField />
      </Form>
      <div role="status" className="mt-4 grid gap-3">
        {found?.length === 0 && (
          <Note>
            {t({
              id: 'accounts.provider.none',
              message:
                'Aucun territoire n’a relié ce domaine. Ouvrez l’adresse de votre territoire, qui propose son bouton s’il en a un, ou entrez avec votre mot de passe ou par courriel.',
            })}
          </Note>
        )}
        {found?.map((provider) => (
          <ProviderButton key={provider.territoryId} provider={provider} back={back} />
        ))}
      </div>
      <BackToSignIn />
    </EntryFrame>
  )
}

import { useState } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { PlainFrame } from '#platform/web/frame/plain-frame.tsx'
import { useLanguage } from '#platform/web/i18n/language.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type AgeBand, readFirstContactPage, type sendFirstContact } from '../../contract.ts'
import { BigChoices } from '../big-choices.tsx'
import { paths } from '../paths.ts'
import { ageWord } from '../words.ts'
import { AskForm } from './ask-form.tsx'
import { SentPanel } from './sent-panel.tsx'

type PageFacts = ClientReply<typeof readFirstContactPage>
type Age = AgeBand | 'under-16'

/** One question at a time, for anybody of the territory, without an account: the young first. */
export function AskPage() {
  const slug = usePageParam('slug')
  // Drawn again when the language changes: where to turn under 16 is data.
  useLanguage()
  const facts = useLoad(readFirstContactPage, { params: { slug } })
  return (
    <PlainFrame title={facts.data?.name ?? 'bassin'}>
      <Loaded from={facts}>{(known) => <Asking facts={known} />}</Loaded>
    </PlainFrame>
  )
}

function Asking({ facts }: { readonly facts: PageFacts }) {
  const [age, setAge] = useState<Age>()
  const [sent, setSent] = useState<ClientReply<typeof sendFirstContact>>()
  if (sent) return <SentPanel slug={facts.slug} sent={sent} />
  return (
    <div className="grid gap-4 text-17 [--control:3rem]">
      <PageHeader
        large
        title={t({ id: 'contacts.ask', message: 'Que cherchez-vous ?' })}
        detail={t({
          id: 'contacts.ask.detail',
          message: 'Dites-le avec vos mots. Une personne vous répond. Sans compte, sans dossier.',
        })}
      />
      <BigChoices<Age>
        label={t({ id: 'contacts.ask.age', message: 'Quel âge avez-vous ?' })}
        value={age}
        onChange={setAge}
        options={[
          {
            value: '16-25',
            label: ageWord('16-25'),
            hint: t({
              id: 'contacts.ask.young',
              message: '1 jeune, 1 solution : réponse sous {days} jours ouvrés',
              values: { days: facts.youngDays },
            }),
          },
          { value: '26-49', label: ageWord('26-49') },
          { value: '50-plus', label: ageWord('50-plus') },
          { value: 'under-16', label: t({ id: 'contacts.age.under', message: 'Moins de 16 ans' }) },
        ]}
      />
      {age === 'under-16' && <Under16 places={facts.under16} />}
      {age !== undefined && age !== 'under-16' && <AskForm facts={facts} ageBand={age} onSent={setSent} />}
      <p className="border-t border-line pt-3">
        {t({ id: 'contacts.ask.already', message: 'Vous avez déjà un code ?' })}{' '}
        <PageLink to={`/${paths.followUp(facts.slug)}`} className="inline-block min-h-8">
          {t({ id: 'contacts.ask.follow', message: 'Lire ma réponse' })}
        </PageLink>
      </p>
    </div>
  )
}

/** Nothing is asked, nothing is kept. */
function Under16({ places }: { readonly places: PageFacts['under16'] }) {
  return (
    <section role="status" className="border-s-3 border-water bg-selected px-3 py-2">
      <h2 className="text-17">
        {t({ id: 'contacts.under', message: 'Avant 16 ans, d’autres personnes vous aident' })}
      </h2>
      <ul className="mt-1 grid list-disc gap-1 ps-5">
        {places.map(({ words, phone }) => (
          <li key={words.fr}>
            {currentLanguage() === 'en' ? words.en : words.fr}
            {phone && (
              <a className="ms-1" href={`tel:${phone}`}>
                {phone}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-14 text-ink-2">
        {t({ id: 'contacts.under.nothing', message: 'Rien n’est gardé sur cette page. (textes à vérifier)' })}
      </p>
    </section>
  )
}

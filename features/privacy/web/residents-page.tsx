import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { PlainFrame } from '#platform/web/frame/plain-frame.tsx'
import { useLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type ResidentFacts, readResidentFacts } from '../contract.ts'
import { BrowserList } from './browser-list.tsx'
import { NoticeList } from './notice-list.tsx'
import { ResidentActivities } from './resident-activities.tsx'
import { WhomToWrite } from './whom-to-write.tsx'

/** What is kept about a person and why, in plain words, for anybody: one idea a sentence, no acronym. */
export function ResidentsPage() {
  const slug = usePageParam('slug')
  // Drawn again when the language changes: most of its words are data.
  useLanguage()
  const facts = useLoad(readResidentFacts, { params: { slug } })
  return (
    <PlainFrame title={facts.data?.name ?? 'bassin'}>
      <Loaded from={facts}>{(known) => <ResidentArticle facts={known} />}</Loaded>
    </PlainFrame>
  )
}

function ResidentArticle({ facts }: { readonly facts: ResidentFacts }) {
  return (
    <article className="text-17 [&_h2]:mt-6 [&_h2]:mb-2 [&_h3]:mt-4 [&_h3]:mb-1">
      <PageHeader
        large
        title={t({ id: 'privacy.residents', message: 'Vos données et vos droits' })}
        detail={t({
          id: 'privacy.residents.detail',
          message: 'Cette page dit ce que nous notons sur vous, et pourquoi.',
        })}
      />
      <h2>{t({ id: 'privacy.residents.what', message: 'Ce que nous notons' })}</h2>
      <ResidentActivities activities={facts.activities} />
      <h2>{t({ id: 'privacy.residents.why', message: 'Pourquoi nous en avons le droit' })}</h2>
      <Basis facts={facts} />
      <h2>{t({ id: 'privacy.residents.rights', message: 'Vos droits' })}</h2>
      <Rights />
      <h2>{t({ id: 'privacy.residents.write', message: 'À qui écrire' })}</h2>
      <WhomToWrite facts={facts} />
      <h2>{t({ id: 'privacy.residents.notices', message: 'Les textes remis aux personnes' })}</h2>
      <NoticeList notices={facts.notices} />
      <h2>{t({ id: 'privacy.residents.browser', message: 'Dans votre navigateur' })}</h2>
      <p className="mb-2">
        {t({
          id: 'privacy.residents.no-tracker',
          message:
            'Lire cette page ne laisse aucun cookie. Nous n’utilisons aucun traceur et aucun service tiers.',
        })}
      </p>
      <details>
        <summary>
          {t({ id: 'privacy.residents.browser-list', message: 'Ce que garde le navigateur de nos équipes' })}
        </summary>
        <div className="mt-2">
          <BrowserList />
        </div>
      </details>
    </article>
  )
}

function Basis({ facts: { basisReference, name } }: { readonly facts: ResidentFacts }) {
  return (
    <>
      <p>
        {t({
          id: 'privacy.residents.task',
          message:
            'Aider à trouver un emploi est une mission d’intérêt public. La loi permet de noter ce qu’il faut pour cela.',
        })}
      </p>
      <p className="text-14 text-ink-2">
        {basisReference ??
          t({
            id: 'privacy.residents.no-act',
            message: '{name} n’a pas encore indiqué ici l’acte qui fonde cette mission.',
            values: { name },
          })}
      </p>
    </>
  )
}

function Rights() {
  return (
    <ul className="grid list-disc gap-1.5 ps-5">
      <li>{t({ id: 'privacy.right.read', message: 'Vous pouvez lire votre dossier.' })}</li>
      <li>{t({ id: 'privacy.right.correct', message: 'Vous pouvez faire corriger une erreur.' })}</li>
      <li>
        {t({ id: 'privacy.right.openings', message: 'Vous pouvez savoir qui a ouvert votre dossier.' })}
      </li>
      <li>
        {t({
          id: 'privacy.right.object',
          message: 'Vous pouvez dire que vous n’êtes pas d’accord. Nous vous répondons.',
        })}
      </li>
      <li>
        {t({
          id: 'privacy.right.erase',
          message:
            'Vous pouvez demander d’effacer votre dossier. La loi nous demande parfois d’en garder une partie.',
        })}
      </li>
      <li>
        {t({
          id: 'privacy.right.human',
          message: 'Aucune décision n’est prise par un ordinateur seul.',
        })}
      </li>
      <li>{t({ id: 'privacy.right.month', message: 'Nous répondons en un mois.' })}</li>
    </ul>
  )
}

import { addressOf } from '#platform/web/api/call.ts'
import { asProblem } from '#platform/web/api/problem.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { PlainFrame } from '#platform/web/frame/plain-frame.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { useLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type PublicPage, readPublicAgreement, takeOpenData } from '../contract.ts'
import { PublicObjectives, ToldObjectives } from './public-objectives.tsx'

/** An agreement for residents and elected officials, without an account: what was promised, and where it stands. */
export function PublicAgreementPage() {
  const params = { slug: usePageParam('slug'), agreementId: usePageParam('agreementId') }
  // Drawn again when the language changes: definitions are data.
  useLanguage()
  const page = useLoad(readPublicAgreement, { params })
  return (
    <PlainFrame title={page.data?.territory ?? 'bassin'}>
      {page.error && asProblem(page.error).status === 404 ? (
        <Closed />
      ) : (
        <Loaded from={page}>{(known) => <Article page={known} params={params} />}</Loaded>
      )}
    </PlainFrame>
  )
}

/** Closed, unknown or of another territory: one answer, and what a resident can do. */
function Closed() {
  return (
    <article className="text-16">
      <PageHeader
        large
        title={t({ id: 'network.public.closed', message: 'Cette convention n’est pas publique' })}
      />
      <p>
        {t({
          id: 'network.public.closed-why',
          message:
            'Elle n’existe pas à cette adresse, ou n’est pas ouverte à tous. Vous pouvez la demander à l’organisme qui la porte.',
        })}
      </p>
      <p className="mt-3">
        <PageLink to="/">
          {t({ id: 'network.public.enter', message: 'Vous travaillez avec ce territoire ? Entrez ici.' })}
        </PageLink>
      </p>
    </article>
  )
}

interface Address {
  readonly slug: string
  readonly agreementId: string
}

function Article({ page, params }: { readonly page: PublicPage; readonly params: Address }) {
  return (
    <article className="text-16 [&_h2]:mt-6 [&_h2]:mb-2">
      <PageHeader
        large
        title={page.label}
        detail={t({
          id: 'network.public.term',
          message: 'Du {from} au {to}.',
          values: { from: formatDate(page.startsOn), to: formatDate(page.endsOn) },
        })}
        actions={
          <Button icon="print" onClick={() => window.print()}>
            {t({ id: 'network.public.print', message: 'Imprimer' })}
          </Button>
        }
      />
      <p>
        {t({
          id: 'network.public.what',
          message:
            'Une convention est un accord signé : des organismes du territoire disent ce qu’ils feront ensemble pour l’emploi. Cette page montre ce qui a été promis et ce qui est fait.',
        })}
      </p>
      {page.parties.length > 0 && <Parties page={page} />}
      <h2>{t({ id: 'network.public.objectives', message: 'Ce qui a été promis, et où nous en sommes' })}</h2>
      <PublicObjectives page={page} />
      <ToldObjectives told={page.told} />
      {page.articles.length > 0 && <Articles page={page} />}
      <OpenData page={page} params={params} />
    </article>
  )
}

function Parties({ page: { parties, signedOn } }: { readonly page: PublicPage }) {
  const word: Readonly<Record<string, string>> = {
    carrier: t({ id: 'network.party.carrier', message: 'porte la convention' }),
    partner: t({ id: 'network.party.partner', message: 'partenaire' }),
    funder: t({ id: 'network.party.funder', message: 'finance' }),
  }
  return (
    <>
      <h2>{t({ id: 'network.public.parties', message: 'Qui s’est engagé' })}</h2>
      {signedOn && (
        <p>
          {t({
            id: 'network.public.signed',
            message: 'Convention signée le {day}.',
            values: { day: formatDate(signedOn) },
          })}
        </p>
      )}
      <ul className="mt-1 grid list-disc gap-1 ps-5">
        {parties.map(({ name, role }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two parties may bear one name; the list is never reordered.
          <li key={`${name} ${index}`}>
            {name}
            {word[role] && <span className="text-ink-2">, {word[role]}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

function Articles({ page: { articles } }: { readonly page: PublicPage }) {
  return (
    <>
      <h2>{t({ id: 'network.public.articles', message: 'Ce que dit la convention' })}</h2>
      <ul className="grid gap-1">
        {articles.map(({ number, title }) => (
          <li key={number}>
            {t({
              id: 'network.public.article',
              message: 'Article {number} : {title}',
              values: { number, title },
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function OpenData({ page, params }: { readonly page: PublicPage; readonly params: Address }) {
  const to = (part: 'figures' | 'columns') => addressOf(takeOpenData, { params: { ...params, part } })
  return (
    <>
      <h2>{t({ id: 'network.public.data', message: 'Les chiffres en données ouvertes' })}</h2>
      <p>
        {t({
          id: 'network.public.licence',
          message: 'Vous pouvez les réutiliser librement en citant la source. Licence : {licence}.',
          values: { licence: page.licence },
        })}
      </p>
      <ul className="mt-1 grid list-disc gap-1 ps-5">
        <li>
          <a href={to('figures')} download className="inline-block min-h-8">
            {t({ id: 'network.public.csv', message: 'Télécharger les chiffres (CSV)' })}
          </a>
        </li>
        <li>
          <a href={to('columns')} download className="inline-block min-h-8">
            {t({ id: 'network.public.columns', message: 'Télécharger le sens de chaque colonne (CSV)' })}
          </a>
        </li>
      </ul>
    </>
  )
}

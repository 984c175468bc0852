import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatEuros } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Amendment, OpenedAgreement } from '../../contract.ts'
import { renewalWord, roleWord } from './words.ts'

/** What an amendment says and changes, to be read. */
export function ChangedText({
  one,
  amendment: { content, changes },
}: {
  readonly one: OpenedAgreement
  readonly amendment: Amendment
}) {
  const facts = [
    changes.endsOn && {
      label: t({ id: 'agreements.life.field.ends', message: 'Prend fin le' }),
      value: formatDate(changes.endsOn),
    },
    changes.noticeMonths != null && {
      label: t({ id: 'agreements.life.field.notice', message: 'Préavis, en mois' }),
      value: String(changes.noticeMonths),
    },
    changes.renewal && {
      label: t({ id: 'agreements.life.field.renewal', message: 'Reconduction' }),
      value: renewalWord(changes.renewal),
    },
    ...(changes.parties?.put ?? []).map((party) => ({
      label: roleWord(party.role),
      value: [party.name, party.signatoryQuality].filter(Boolean).join(', '),
    })),
    ...(changes.annexes?.put ?? []).map((annex) => ({
      label: `${annex.year}, ${annex.funder}`,
      value: formatEuros(annex.plannedCents),
    })),
  ].filter((fact) => typeof fact === 'object' && fact !== null)
  const removed = [
    ...(changes.parties?.removed ?? []),
    ...(changes.articles?.removed ?? []),
    ...(changes.annexes?.removed ?? []),
  ].length
  const articles = changes.articles?.put ?? []
  if (!content && facts.length + articles.length + removed === 0)
    return (
      <p className="text-ink-2">
        {t({ id: 'agreements.life.amendment.no-text', message: 'Aucun texte n’est écrit.' })}
      </p>
    )
  return (
    <div className="grid max-w-[72ch] gap-3">
      {content && <p className="whitespace-pre-line">{content}</p>}
      {facts.length > 0 && <FactList facts={facts} />}
      {articles.map((article) => (
        <section key={article.id}>
          <h3>
            {t({
              id: 'agreements.life.article.name',
              message: 'Article {number}. {title}',
              values: { number: article.number, title: article.title },
            })}
          </h3>
          <p className="whitespace-pre-line">{article.content}</p>
        </section>
      ))}
      {removed > 0 && (
        <p className="text-ink-2">
          {t({
            id: 'agreements.life.amendment.removed',
            message: '{count, plural, one {# ligne sort} other {# lignes sortent}} du texte de « {label} ».',
            values: { count: removed, label: one.label },
          })}
        </p>
      )}
    </div>
  )
}

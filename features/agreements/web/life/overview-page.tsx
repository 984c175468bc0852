import { useTerritory } from '#platform/web/api/territory.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList, RowList } from '#platform/web/design/row-list.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { formatEuros } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Slot } from '#platform/web/pages/slot.tsx'
import type { OpenedAgreement } from '../../contract.ts'
import { AgreementFrame } from './agreement-frame.tsx'
import { AgreementTimeline } from './agreement-timeline.tsx'
import { AmendmentsPanel, FrameworksPanel } from './linked-panels.tsx'
import { MovesPanel } from './moves-panel.tsx'
import { ObjectivesPanel } from './objectives-panel.tsx'
import { paths } from './paths.ts'
import { PrintButtons } from './print-buttons.tsx'
import { ScansPanel } from './scans-panel.tsx'
import { renewalWord, roleWord, warningWord } from './words.ts'

/** The agreement at a glance: where it stands in time, what it says, who is in it, what it aims at. */
export function OverviewPage() {
  const day = today(useTerritory().timeZone)
  return (
    <AgreementFrame actions={(one) => <HeadActions one={one} />}>
      {(one) => (
        <div className="grid gap-3">
          {one.warnings.length > 0 && (
            <Note kind="warn">
              <ul>
                {one.warnings.map((code) => (
                  <li key={code}>{warningWord(code)}</li>
                ))}
              </ul>
            </Note>
          )}
          <Panel label={t({ id: 'agreements.life.timeline', message: 'Frise de la convention' })}>
            <AgreementTimeline one={one} today={day} />
          </Panel>
          <div className="grid items-start gap-3 side:grid-cols-[minmax(0,1fr)_minmax(0,1.5fr)_minmax(0,1fr)]">
            <div className="grid gap-3">
              <ArticlesPanel one={one} />
              <PartiesPanel one={one} />
            </div>
            <div className="grid gap-3">
              <ObjectivesPanel agreementId={one.id} />
              <AnnexesPanel one={one} />
              {/* Other features know nothing of a restricted agreement: they would offer what they refuse. */}
              {!one.isRestricted && <Slot name="agreement.panels" props={{ agreementId: one.id }} />}
            </div>
            <div className="grid gap-3">
              <MovesPanel one={one} />
              <TermPanel one={one} />
              <AmendmentsPanel one={one} />
              <ScansPanel agreementId={one.id} mayWrite={one.mayWrite} />
            </div>
          </div>
          <FrameworksPanel one={one} />
          <Slot name="agreement.wide" props={{ agreementId: one.id }} />
        </div>
      )}
    </AgreementFrame>
  )
}

function HeadActions({ one }: { readonly one: OpenedAgreement }) {
  return (
    <>
      <PrintButtons agreementId={one.id} />
      {one.mayWrite && (
        <LinkButton to={paths.change(one.id)}>
          {t({ id: 'agreements.life.change', message: 'Modifier' })}
        </LinkButton>
      )}
      {one.mayWrite && one.state === 'signed' && one.isFrozen && (
        <LinkButton to={paths.newAmendment(one.id)} kind="primary" icon="add">
          {t({ id: 'agreements.life.amendment.new', message: 'Préparer un avenant' })}
        </LinkButton>
      )}
    </>
  )
}

const shown = 12

function ArticlesPanel({ one }: { readonly one: OpenedAgreement }) {
  const title = t({ id: 'agreements.life.articles', message: 'Articles' })
  return (
    <Panel title={title} detail={one.articles.length}>
      {one.articles.length === 0 ? (
        <p className="p-4 text-ink-2">
          {t({ id: 'agreements.life.articles.none', message: 'Aucun article n’est encore écrit.' })}{' '}
          {one.mayWrite && !one.isFrozen && (
            <PageLink to={paths.articles(one.id)}>
              {t({ id: 'agreements.life.articles.write', message: 'Écrire les articles' })}
            </PageLink>
          )}
        </p>
      ) : (
        <RowList
          label={title}
          rows={one.articles.slice(0, shown).map((article) => ({
            key: article.id,
            title: (
              <PageLink to={`${paths.articles(one.id)}#article-${article.number}`}>
                {article.number}. {article.title}
              </PageLink>
            ),
          }))}
        />
      )}
    </Panel>
  )
}

function PartiesPanel({ one }: { readonly one: OpenedAgreement }) {
  const title = t({ id: 'agreements.life.parties', message: 'Parties' })
  return (
    <Panel
      title={title}
      actions={
        <PageLink to={paths.parties(one.id)}>
          {t({ id: 'agreements.life.parties.open', message: 'Signataires' })}
        </PageLink>
      }
    >
      <RowList
        label={title}
        rows={one.parties.map((party) => ({
          key: party.id,
          title: party.name,
          detail: [party.signatoryName, party.signatoryQuality].filter(Boolean).join(', '),
          end: roleWord(party.role),
        }))}
      />
    </Panel>
  )
}

function AnnexesPanel({ one }: { readonly one: OpenedAgreement }) {
  if (one.annexes.length === 0) return null
  const title = t({ id: 'agreements.life.annexes', message: 'Annexes financières' })
  const years = [...Map.groupBy(one.annexes, ({ year }) => year)]
  const sum = (amounts: readonly (number | null)[]) =>
    amounts.reduce<number>((all, one) => all + (one ?? 0), 0)
  return (
    <Panel
      title={title}
      actions={
        <PageLink to={paths.annexes(one.id)}>
          {t({ id: 'agreements.life.annexes.open', message: 'Par financeur' })}
        </PageLink>
      }
    >
      <RowList
        label={title}
        rows={years.map(([year, lines]) => ({
          key: String(year),
          title: year,
          detail: t({
            id: 'agreements.life.annexes.spent',
            message: 'dépensé : {amount}',
            values: {
              amount: lines.some(({ spentCents }) => spentCents !== null)
                ? formatEuros(sum(lines.map(({ spentCents }) => spentCents)))
                : '–',
            },
          }),
          end: t({
            id: 'agreements.life.annexes.planned',
            message: 'prévu : {amount}',
            values: { amount: formatEuros(sum(lines.map(({ plannedCents }) => plannedCents))) },
          }),
        }))}
      />
    </Panel>
  )
}

function TermPanel({ one }: { readonly one: OpenedAgreement }) {
  const day = (value: string | null) => (value ? formatDate(value) : '–')
  return (
    <Panel title={t({ id: 'agreements.life.term', message: 'Durée et délibération' })} padded>
      <FactList
        facts={[
          {
            label: t({ id: 'agreements.life.field.starts', message: 'Prend effet le' }),
            value: day(one.startsOn),
          },
          {
            label: t({ id: 'agreements.life.field.signed', message: 'Signée le' }),
            value: day(one.signedOn),
          },
          { label: t({ id: 'agreements.life.column.term', message: 'Terme' }), value: day(one.term.endsOn) },
          {
            label: t({ id: 'agreements.life.field.renewal', message: 'Reconduction' }),
            value:
              one.term.renewals > 0
                ? t({
                    id: 'agreements.life.renewed',
                    message: '{renewal}, reconduite {count} fois',
                    values: { renewal: renewalWord(one.renewal), count: one.term.renewals },
                  })
                : renewalWord(one.renewal),
          },
          {
            label: t({ id: 'agreements.life.field.deliberation', message: 'Délibération' }),
            value:
              [one.deliberationNumber, one.deliberatedOn && formatDate(one.deliberatedOn)]
                .filter(Boolean)
                .join(', ') || '–',
          },
          {
            label: t({ id: 'agreements.life.field.transmitted', message: 'Contrôle de légalité' }),
            value: day(one.transmittedOn),
          },
          {
            label: t({ id: 'agreements.life.column.followed', message: 'Suivie par' }),
            value: one.followedByName ?? '–',
          },
        ]}
      />
    </Panel>
  )
}

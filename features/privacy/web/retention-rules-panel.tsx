import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Retention } from '../contract.ts'
import { inLanguage, SourcedWords } from './words.tsx'

/** The rules behind the counts: what starts the clock, how long, what is held, each with its source. */
export function RetentionRules({ retention }: { readonly retention: Retention }) {
  const { purposes, contacts, holds } = retention
  return (
    <Panel
      title={t({ id: 'privacy.retention.rules', message: 'Règles appliquées' })}
      actions={
        <PageLink to="reglages">
          {t({ id: 'privacy.retention.settings', message: 'Changer les durées' })}
        </PageLink>
      }
      padded
    >
      <FactList
        facts={[
          {
            label: t({ id: 'privacy.retention.definition', message: 'Ce qui est un contact' }),
            value: (
              <>
                <ul className="list-disc ps-5">
                  {contacts.kinds.map(({ kind, words }) => (
                    <li key={kind}>{inLanguage(words)}</li>
                  ))}
                </ul>
                <SourcedWords of={{ ...contacts, words: contacts.never }} />
              </>
            ),
          },
          ...purposes.map((rule) => ({
            label: inLanguage(rule.words),
            value: <SourcedWords of={{ ...rule, words: durations(rule) }} />,
          })),
          ...holds.map((hold) => ({
            label: t({ id: 'privacy.retention.hold', message: 'Pièces retenues' }),
            value: <SourcedWords of={hold} />,
          })),
        ]}
      />
    </Panel>
  )
}

const durations = ({ activeMonths, archiveMonths, noticeDays }: Retention['purposes'][number]) => {
  const words =
    archiveMonths === 0
      ? t({
          id: 'privacy.retention.stray-durations',
          message: '{active} mois après sa clôture, sans dossier ouvert, puis anonymisation.',
          values: { active: activeMonths },
        })
      : t({
          id: 'privacy.retention.durations',
          message:
            '{active} mois après le dernier contact, préavis de {notice} jours, puis {archive} mois d’archives, puis anonymisation.',
          values: { active: activeMonths, notice: noticeDays, archive: archiveMonths },
        })
  return { fr: words, en: words }
}

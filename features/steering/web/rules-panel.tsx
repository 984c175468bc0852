import type { ClientReply } from '#platform/web/api/client-input.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { readBody } from '../contract.ts'

/** What a text, or the settings of the territory, ask of this committee; where it is written, and whether it was read. */
export function RulesPanel({
  purpose,
  rules,
}: {
  readonly purpose: string
  readonly rules: ClientReply<typeof readBody>['rules']
}) {
  const inEnglish = currentLanguage() === 'en'
  return (
    <Panel title={t({ id: 'steering.rules', message: 'Règles du comité' })} padded>
      <div className="grid gap-2">
        {purpose && <p>{purpose}</p>}
        {rules.missions.length > 0 && (
          <ul className="list-disc ps-5">
            {rules.missions.map((one) => (
              <li key={one.fr}>{inEnglish ? one.en : one.fr}</li>
            ))}
          </ul>
        )}
        <FactList facts={factsOf(rules)} />
        <p className="text-13 text-ink-2">
          {sourceText(rules.source)}
          {rules.verifiedOn === null &&
            ` · ${t({ id: 'steering.rules.unverified', message: 'non vérifié, à régler par le territoire' })}`}
        </p>
      </div>
    </Panel>
  )
}

const factsOf = (rules: ClientReply<typeof readBody>['rules']) => [
  {
    label: t({ id: 'steering.rules.quorum', message: 'Quorum' }),
    value: t({
      id: 'steering.rules.quorum-share',
      message: '{percent} % des membres qui votent',
      values: { percent: rules.quorumPercent },
    }),
  },
  {
    label: t({ id: 'steering.rules.majority', message: 'Décision' }),
    value: rules.statePrevails
      ? t({
          id: 'steering.rules.state',
          message: 'majorité des voix exprimées ; à égalité, la voix de l’État l’emporte',
        })
      : t({ id: 'steering.rules.simple', message: 'majorité des voix exprimées ; l’égalité rejette' }),
  },
  {
    label: t({ id: 'steering.rules.proxies', message: 'Mandats' }),
    value: t({
      id: 'steering.rules.proxies-held',
      message: '{count, plural, =0 {aucun} one {# par membre} other {# par membre}}',
      values: { count: rules.proxiesHeld },
    }),
  },
  {
    label: t({ id: 'steering.rules.term', message: 'Durée d’un mandat' }),
    value:
      rules.termYears === null
        ? t({ id: 'steering.rules.no-term', message: 'fixée par chaque nomination' })
        : t({
            id: 'steering.rules.years',
            message: '{count, plural, one {# an, renouvelable} other {# ans, renouvelable}}',
            values: { count: rules.termYears },
          }),
  },
  {
    label: t({ id: 'steering.rules.rhythm', message: 'Rythme' }),
    value: t({
      id: 'steering.rules.months',
      message: '{count, plural, one {une séance par mois} other {une séance tous les # mois}}',
      values: { count: rules.rhythmMonths },
    }),
  },
]

import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { asProblem, type Problem } from '#platform/web/api/problem.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList, RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { exportRegister, printRegister, type Register, readRegister } from '../contract.ts'
import { ActivityPanel } from './activity-panel.tsx'
import { DeclaredPanel } from './declared-panel.tsx'
import { paths } from './paths.ts'
import { inLanguage, missingWords, stateLabels } from './words.tsx'

/** The register of article 30, filled from what the territory holds: what is missing comes first. */
export function RegisterPage() {
  return <Loaded from={useLoad(readRegister)}>{(register) => <WholeRegister register={register} />}</Loaded>
}

function WholeRegister({ register }: { readonly register: Register }) {
  return (
    <>
      <PageHeader
        title={t({ id: 'privacy.register', message: 'Registre des traitements' })}
        detail={t({
          id: 'privacy.register.detail',
          message:
            'Ce qui est gardé sur des personnes, pourquoi et pour qui, au {day} (RGPD, article 30). Le reste vient de vos réglages.',
          values: { day: formatDate(register.today, 'long') },
        })}
        actions={<RegisterActions />}
      />
      <div className="grid gap-3">
        <MissingPanel register={register} />
        <DeclaredPanel register={register} />
        {register.activities.map((activity) => (
          <ActivityPanel key={activity.code} activity={activity} />
        ))}
        <MeasuresPanel register={register} />
      </div>
    </>
  )
}

function RegisterActions() {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const print = async () => {
    setBusy(true)
    setProblem(null)
    await download(printRegister, {}).catch((thrown: unknown) => setProblem(asProblem(thrown)))
    setBusy(false)
  }
  return (
    <>
      <LinkButton to={paths.declaration} kind="primary">
        {t({ id: 'privacy.complete', message: 'Compléter le registre' })}
      </LinkButton>
      <Button icon="print" busy={busy} onClick={() => void print()}>
        {t({ id: 'privacy.print', message: 'Imprimer (PDF)' })}
      </Button>
      <ExportButton
        nominative={false}
        send={({ format }) => download(exportRegister, { body: { format, filters: {} } })}
      />
      {problem && <ErrorState problem={problem} />}
    </>
  )
}

function MissingPanel({ register: { missing } }: { readonly register: Register }) {
  if (missing.length === 0) return null
  const words = missingWords()
  return (
    <Panel
      title={t({ id: 'privacy.missing', message: 'À compléter' })}
      detail={t({
        id: 'privacy.missing.count',
        message: '{count, plural, one {# fait manque} other {# faits manquent}}',
        values: { count: missing.length },
      })}
      padded
    >
      <ul className="grid list-disc gap-1 ps-5">
        {missing.map((code) => (
          <li key={code}>
            <PageLink to={code === 'controller' ? 'dispositifs' : paths.declaration}>{words[code]}</PageLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const stateShapes = { on: 'ok', off: 'warn', unknown: 'todo' } as const

function MeasuresPanel({ register: { measures, declaration } }: { readonly register: Register }) {
  const title = t({ id: 'privacy.measures', message: 'Mesures de sécurité' })
  const { organisationalMeasures } = declaration.content
  return (
    <Panel title={title} detail={t({ id: 'privacy.measures.detail', message: 'lues sur ce serveur' })}>
      <RowList
        label={title}
        rows={measures.map((one) => ({
          key: one.code,
          title: inLanguage(one.words),
          detail: inLanguage(one.detail),
          end: <StateMark state={stateShapes[one.state]}>{stateLabels()[one.state]}</StateMark>,
        }))}
      />
      {organisationalMeasures && (
        <div className="border-t border-line p-4">
          <FactList
            facts={[
              {
                label: t({ id: 'privacy.measures.declared', message: 'Déclarées par le territoire' }),
                value: <span className="whitespace-pre-line">{organisationalMeasures}</span>,
              },
            ]}
          />
        </div>
      )}
    </Panel>
  )
}

import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Classification, simulateExit } from '../../contract.ts'
import { fseClasses, fseSource, iaeClasses, plieClasses } from '../../rules/exit-classes.ts'
import { exitRulesOn } from '../../rules/exit-reasons.ts'
import { proofKinds } from '../../rules/proof-kinds.ts'
import { nameOf } from '../listed.ts'
import { bodyOf, type ExitDraft } from './exit-draft.ts'
import { explanationOf } from './exit-labels.ts'

/** "Si vous clôturez aujourd'hui": what the three grids would say, before anything is written. */
export function Simulator({ pathwayId, draft }: { readonly pathwayId: string; readonly draft: ExitDraft }) {
  const body = bodyOf(draft)
  const title = t({ id: 'pathways.simulator.title', message: 'Si vous clôturez ainsi' })
  if (!body)
    return (
      <Panel title={title}>
        <EmptyState
          title={t({ id: 'pathways.simulator.wait', message: 'Choisissez un motif et un jour.' })}
        />
      </Panel>
    )
  return (
    <Panel title={title} padded>
      <Simulated pathwayId={pathwayId} body={body} />
    </Panel>
  )
}

function Simulated({
  pathwayId,
  body,
}: {
  readonly pathwayId: string
  readonly body: NonNullable<ReturnType<typeof bodyOf>>
}) {
  const simulated = useLoad(simulateExit, { params: { pathwayId }, body }, { keepWhileLoading: true })
  return (
    <div aria-live="polite">
      <Loaded from={simulated}>{(verdict) => <Verdict verdict={verdict} />}</Loaded>
    </div>
  )
}

function Verdict({ verdict }: { readonly verdict: Classification }) {
  const rules = exitRulesOn(today())
  return (
    <div className="grid gap-3">
      <FactList
        facts={[
          { label: 'PLIE', value: <strong>{nameOf(plieClasses, verdict.plie)}</strong> },
          { label: 'IAE', value: nameOf(iaeClasses, verdict.iae) },
          {
            label: t({ id: 'pathways.simulator.fse', message: 'FSE+' }),
            value: verdict.fse
              ? `${verdict.fse} · ${nameOf(fseClasses, verdict.fse)}`
              : t({ id: 'pathways.simulator.no-result', message: 'aucun résultat immédiat' }),
          },
        ]}
      />
      <ul className="list-disc ps-5">
        {verdict.explanation.map((one) => (
          <li key={one.code}>{explanationOf(one)}</li>
        ))}
        {!verdict.countsInDenominator && (
          <li>
            {t({
              id: 'pathways.simulator.neutral',
              message: 'Sortie neutre : hors du dénominateur affiché.',
            })}
          </li>
        )}
      </ul>
      {verdict.missingProofs.length > 0 && (
        <div>
          <p className="font-title">
            {t({ id: 'pathways.simulator.missing', message: 'Preuves qui manquent' })}
          </p>
          <ul className="list-disc ps-5">
            {verdict.missingProofs.map((proof) => (
              <li key={proof.kind}>
                {nameOf(proofKinds, proof.kind)}
                {proof.availableFrom > today() &&
                  ` (${t({ id: 'pathways.simulator.from', message: 'à partir du {day}', values: { day: formatDate(proof.availableFrom) } })})`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="text-13 text-ink-2">
        {t({
          id: 'pathways.simulator.source',
          message: 'Règles {version} : {source}.',
          values: { version: verdict.ruleVersion, source: sourceText(rules.source) },
        })}{' '}
        {fseSource.verifiedOn === null &&
          t({
            id: 'pathways.simulator.unverified',
            message: 'Codes FSE+ à confirmer auprès du service gestionnaire.',
          })}
      </p>
    </div>
  )
}

import { useState } from 'react'
import { listFormats } from '#platform/contract/list-export.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import {
  type ApplyMode,
  applyImport,
  downloadOutcome,
  type ImportFile,
  listImportLines,
  listImports,
  readImport,
  undoImport,
} from '../contract.ts'

const refresh = [readImport, listImports, listImportLines]

const modes = () => [
  {
    value: 'line-by-line' as const,
    label: t({ id: 'exchanges.mode.line', message: 'Ligne par ligne' }),
    hint: t({
      id: 'exchanges.mode.line.hint',
      message: 'Une ligne en échec est signalée, les autres sont écrites.',
    }),
  },
  {
    value: 'all-or-nothing' as const,
    label: t({ id: 'exchanges.mode.all', message: 'Tout ou rien' }),
    hint: t({ id: 'exchanges.mode.all.hint', message: 'Une seule ligne en échec, et rien n’est écrit.' }),
  },
]

/** What an application would write, how, and the way back. */
export function ApplyPanel({ one }: { readonly one: ImportFile }) {
  const [mode, setMode] = useState<ApplyMode>('line-by-line')
  const params = { importId: one.id }
  const apply = useAct(applyImport, { refresh })
  const undo = useAct(undoImport, { refresh })
  const problem = apply.problem ?? undo.problem
  return (
    <Panel title={titleOf(one)} padded>
      <div className="grid gap-3">
        <p>{summary(one)}</p>
        {problem && <ErrorState problem={problem} />}
        {one.state !== 'undone' && one.ready > 0 && (
          <RadioGroup<ApplyMode>
            label={t({ id: 'exchanges.apply.mode', message: 'Si une ligne échoue' })}
            value={mode}
            onChange={(chosen) => setMode(chosen ?? 'line-by-line')}
            options={modes()}
          />
        )}
        <div className="flex flex-wrap gap-3">
          {(one.state === 'rehearsed' || (one.state === 'applied' && one.ready > 0)) && (
            <Button
              kind="primary"
              busy={apply.running}
              disabledReason={one.moves.apply.allowed ? undefined : reasonOf(one)}
              onClick={() => apply.start({ params, body: { mode } })}
            >
              {t({
                id: 'exchanges.apply',
                message:
                  '{count, plural, =0 {Écrire les lignes} one {Écrire # ligne} other {Écrire # lignes}}',
                values: { count: one.ready },
              })}
            </Button>
          )}
          {one.appliedAt && one.state === 'applied' && (
            <Button
              busy={undo.running}
              disabledReason={
                one.moves.undo.allowed
                  ? undefined
                  : t({ id: 'exchanges.undo.late', message: 'Un import s’annule pendant 30 jours.' })
              }
              onClick={() => undo.start({ params })}
            >
              {t({ id: 'exchanges.undo', message: 'Annuler cet import' })}
            </Button>
          )}
          <BackButtons one={one} />
        </div>
        {one.undoUntil && one.state === 'applied' && (
          <p className="text-13 text-ink-2">
            {t({
              id: 'exchanges.undo.until',
              message:
                'Annulable jusqu’au {day} : les valeurs d’avant reviennent, ce qui a été créé est retiré, sauf ce que quelqu’un a repris depuis.',
              values: { day: formatDate(one.undoUntil, 'long') },
            })}
          </p>
        )}
      </div>
    </Panel>
  )
}

const titleOf = ({ state }: ImportFile): string =>
  state === 'applied'
    ? t({ id: 'exchanges.applied.title', message: 'Ce qui a été écrit' })
    : state === 'undone'
      ? t({ id: 'exchanges.undone.title', message: 'Ce qui a été annulé' })
      : t({ id: 'exchanges.apply.title', message: 'Ce qui sera écrit' })

function BackButtons({ one }: { readonly one: ImportFile }) {
  return listFormats.map((format) => (
    <Button
      key={format}
      kind="quiet"
      onClick={() => downloadOrSay(downloadOutcome, { params: { importId: one.id }, query: { format } })}
    >
      {t({
        id: 'exchanges.back',
        message: 'Retour en {format}',
        values: { format: format.toUpperCase() },
      })}
    </Button>
  ))
}

/** What stands in the file now; what does not happen is not counted out loud. */
const summary = (one: ImportFile): string => {
  const counts = {
    ready: one.ready,
    undecided: one.undecided,
    unchanged: one.verdicts.unchanged ?? 0,
    rejected: one.verdicts.rejected ?? 0,
    applied: one.outcomes.applied ?? 0,
    failed: one.outcomes.failed ?? 0,
    undone: one.outcomes.undone ?? 0,
    kept: one.outcomes.kept ?? 0,
  }
  const words = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([key, count]) => countWords[key as keyof typeof counts](count))
  return `${words.join(', ') || t({ id: 'exchanges.apply.nothing', message: 'Aucune ligne' })}.`
}

const countWords = {
  ready: (count: number) =>
    t({
      id: 'exchanges.count.ready',
      message: '{count, plural, one {# prête à écrire} other {# prêtes à écrire}}',
      values: { count },
    }),
  undecided: (count: number) =>
    t({
      id: 'exchanges.count.undecided',
      message: '{count} à décider',
      values: { count: formatNumber(count) },
    }),
  unchanged: (count: number) =>
    t({
      id: 'exchanges.count.unchanged',
      message: '{count} sans changement',
      values: { count: formatNumber(count) },
    }),
  rejected: (count: number) =>
    t({
      id: 'exchanges.count.rejected',
      message: '{count, plural, one {# rejetée} other {# rejetées}}',
      values: { count },
    }),
  applied: (count: number) =>
    t({
      id: 'exchanges.count.applied',
      message: '{count, plural, one {# écrite} other {# écrites}}',
      values: { count },
    }),
  failed: (count: number) =>
    t({ id: 'exchanges.count.failed', message: '{count} en échec', values: { count: formatNumber(count) } }),
  undone: (count: number) =>
    t({
      id: 'exchanges.count.undone',
      message: '{count, plural, one {# annulée} other {# annulées}}',
      values: { count },
    }),
  kept: (count: number) =>
    t({
      id: 'exchanges.count.kept',
      message: '{count, plural, one {# gardée, reprise depuis} other {# gardées, reprises depuis}}',
      values: { count },
    }),
}

const reasonOf = (one: ImportFile): string =>
  one.missingFields.length > 0
    ? t({ id: 'exchanges.apply.columns', message: 'Des colonnes nécessaires ne sont pas choisies.' })
    : t({ id: 'exchanges.apply.none', message: 'Aucune ligne n’est prête.' })

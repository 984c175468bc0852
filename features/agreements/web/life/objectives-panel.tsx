import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { type State, StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type ObjectiveFigure, readBoard } from '../../contract.ts'
import { markWords, targetWords, valueWords } from '../figure-words.ts'

/** The objectives of the agreement this year, for who may read figures. */
export function ObjectivesPanel({ agreementId }: { readonly agreementId: string }) {
  const mayRead = useRight('figures.read') !== undefined
  return mayRead ? <Board agreementId={agreementId} /> : null
}

function Board({ agreementId }: { readonly agreementId: string }) {
  const board = useLoad(readBoard, { query: { agreement: agreementId } })
  const title = t({ id: 'agreements.life.objectives', message: 'Objectifs' })
  return (
    <Loaded from={board}>
      {({ objectives, asOf }) =>
        objectives.length === 0 ? (
          <NoObjective agreementId={agreementId} />
        ) : (
          <Panel
            title={title}
            detail={t({
              id: 'agreements.life.objectives.on',
              message: 'au {day}',
              values: { day: formatDate(asOf.slice(0, 10)) },
            })}
            actions={
              <PageLink to={'objectifs'}>
                {t({ id: 'agreements.life.objectives.open', message: 'Ouvrir les objectifs' })}
              </PageLink>
            }
          >
            <RowList
              label={title}
              rows={objectives.map((row) => ({
                key: row.objective.id,
                title: row.objective.label,
                detail: t({
                  id: 'agreements.life.objectives.value',
                  message: '{value} pour une cible de {target}',
                  values: { value: valueWords(row.figure, row.definition), target: targetWords(row) },
                }),
                end: <Mark row={row} />,
              }))}
            />
          </Panel>
        )
      }
    </Loaded>
  )
}

/** A convention without objective says how its results will be known. */
function NoObjective({ agreementId }: { readonly agreementId: string }) {
  const mayWrite = useRight('agreements.write') !== undefined
  return (
    <Panel title={t({ id: 'agreements.life.objectives', message: 'Objectifs' })} detail={0}>
      <p className="p-4 text-ink-2">
        {t({
          id: 'agreements.life.objectives.none',
          message:
            'Aucun objectif n’est écrit pour cette année : compté par Bassin, donné par un partenaire ou dit en mots.',
        })}{' '}
        {mayWrite && (
          <PageLink to={`objectifs/protocole/${agreementId}`}>
            {t({ id: 'agreements.life.objectives.write', message: 'Écrire les objectifs' })}
          </PageLink>
        )}
      </p>
    </Panel>
  )
}

const states: Readonly<Record<NonNullable<ObjectiveFigure['mark']>, State>> = {
  met: 'ok',
  watch: 'warn',
  alert: 'bad',
}

function Mark({ row }: { readonly row: ObjectiveFigure }) {
  return row.mark ? <StateMark state={states[row.mark]}>{markWords(row)}</StateMark> : null
}

import type { ReactNode } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { type State, StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type ObjectiveFigure, readAgreementBoard, readBoard } from '../../contract.ts'
import { markWords, targetWords, valueWords } from '../figure-words.ts'

/** The objectives of the agreement this year: one's own reach for who reads figures, the whole territory for the others. */
export function ObjectivesPanel({ agreementId }: { readonly agreementId: string }) {
  return useRight('figures.read') === undefined ? (
    <SignedBoard agreementId={agreementId} />
  ) : (
    <OwnBoard agreementId={agreementId} />
  )
}

function OwnBoard({ agreementId }: { readonly agreementId: string }) {
  const board = useLoad(readBoard, { query: { agreement: agreementId } })
  return (
    <Loaded from={board}>
      {(reply) => <Objectives board={reply} none={<NoObjective agreementId={agreementId} />} opensAll />}
    </Loaded>
  )
}

function SignedBoard({ agreementId }: { readonly agreementId: string }) {
  const board = useLoad(readAgreementBoard, { params: { agreementId }, query: {} })
  return <Loaded from={board}>{(reply) => <Objectives board={reply} />}</Loaded>
}

function Objectives({
  board: { objectives, qualitative, asOf },
  none = null,
  opensAll = false,
}: {
  readonly board: Pick<ClientReply<typeof readBoard>, 'objectives' | 'qualitative' | 'asOf'>
  /** What stands there while the agreement has no objective. */
  readonly none?: ReactNode
  readonly opensAll?: boolean
}) {
  const title = t({ id: 'agreements.life.objectives', message: 'Objectifs' })
  if (objectives.length + qualitative.length === 0) return none
  return (
    <Panel
      title={title}
      detail={t({
        id: 'agreements.life.objectives.on',
        message: 'au {day}',
        values: { day: formatDate(asOf.slice(0, 10)) },
      })}
      actions={
        opensAll && (
          <PageLink to={'objectifs'}>
            {t({ id: 'agreements.life.objectives.open', message: 'Ouvrir les objectifs' })}
          </PageLink>
        )
      }
    >
      <RowList
        label={title}
        rows={[
          ...objectives.map((row) => ({
            key: row.objective.id,
            title: <Opened objective={row.objective} />,
            detail: t({
              id: 'agreements.life.objectives.value',
              message: '{value} pour une cible de {target}',
              values: { value: valueWords(row.figure, row.definition), target: targetWords(row) },
            }),
            end: <Mark row={row} />,
          })),
          ...qualitative.map(({ objective }) => ({
            key: objective.id,
            title: <Opened objective={objective} />,
            detail: t({ id: 'agreements.life.objectives.told', message: 'dit en mots, sans chiffre' }),
          })),
        ]}
      />
    </Panel>
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

/** Its values, who judged it, and where another value is proposed. */
function Opened({ objective: { id, label } }: { readonly objective: { id: string; label: string } }) {
  return <PageLink to={`objectifs/${id}/valeurs`}>{label}</PageLink>
}

const states: Readonly<Record<NonNullable<ObjectiveFigure['mark']>, State>> = {
  met: 'ok',
  watch: 'warn',
  alert: 'bad',
}

function Mark({ row }: { readonly row: ObjectiveFigure }) {
  return row.mark ? <StateMark state={states[row.mark]}>{markWords(row)}</StateMark> : null
}

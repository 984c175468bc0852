import { paths as people } from '#features/people/web/public.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList, RowList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Moment, type MomentRow, type Participation, readParticipation } from '../contract.ts'
import { StateOf } from './participant-columns.tsx'
import { paths } from './paths.ts'
import { PiecesPanel } from './pieces-panel.tsx'
import { RemovePanel } from './remove-panel.tsx'
import { ResumePanel } from './resume-panel.tsx'
import { momentWord } from './words.ts'

/** One participation: when she came and left, and what the three moments ask. */
export function ParticipationPage() {
  const participationId = usePageParam('participationId')
  return (
    <Loaded from={useLoad(readParticipation, { params: { participationId } })}>
      {(participation) => (
        <>
          <PageHeader
            title={participation.personName}
            detail={`${participation.operationLabel}, ${participation.operationCode}`}
            crumbs={[
              { label: t({ id: 'funding.operations', message: 'Opérations FSE+' }), to: paths.operations },
              { label: participation.operationLabel, to: paths.operation(participation.operationId) },
            ]}
            actions={
              <LinkButton to={people.person(participation.personId)}>
                {t({ id: 'funding.open-file', message: 'Ouvrir le dossier' })}
              </LinkButton>
            }
          />
          <div className="grid items-start gap-3 side:grid-cols-[minmax(0,1fr)_340px]">
            <div className="grid gap-3">
              <Moments participation={participation} />
              <PiecesPanel participationId={participation.id} />
            </div>
            <div className="grid gap-3">
              <Dates participation={participation} />
              {participation.mayManage && participation.isResumable && (
                <ResumePanel participation={participation} />
              )}
              {participation.mayManage && isUntouched(participation) && (
                <RemovePanel participation={participation} />
              )}
            </div>
          </div>
        </>
      )}
    </Loaded>
  )
}

const isUntouched = ({ entry, exit, month6 }: Participation): boolean =>
  [entry, exit, month6].every(({ collectedOn }) => collectedOn === null)

function Moments({ participation }: { readonly participation: Participation }) {
  const moments: readonly (readonly [Moment, MomentRow])[] = [
    ['entry', participation.entry],
    ['exit', participation.exit],
    ['month-6', participation.month6],
  ]
  return (
    <Panel title={t({ id: 'funding.moments', message: 'Questionnaires' })}>
      <RowList
        rows={moments.map(([moment, row]) => ({
          key: moment,
          title:
            row.fromOn === null ? (
              momentWord(moment)
            ) : (
              <PageLink to={paths.questionnaire(participation.id, moment)}>{momentWord(moment)}</PageLink>
            ),
          detail: momentDetail(row),
          end: <StateOf state={row.state} />,
        }))}
      />
    </Panel>
  )
}

const momentDetail = ({ fromOn, dueOn, collectedOn, missing, asked }: MomentRow): string => {
  if (collectedOn)
    return t({
      id: 'funding.moment.collected',
      message:
        'Situation au {day} : {answered, plural, one {# réponse} other {# réponses}} sur {asked} attendues',
      values: { day: formatDate(collectedOn), answered: asked - missing, asked },
    })
  return fromOn && dueOn
    ? t({
        id: 'funding.moment.asked',
        message: 'À recueillir à partir du {from}, au plus tard le {to}',
        values: { from: formatDate(fromOn), to: formatDate(dueOn) },
      })
    : t({ id: 'funding.moment.later', message: 'Après la sortie de l’opération' })
}

function Dates({ participation }: { readonly participation: Participation }) {
  const { enteredOn, exitedOn, history, referentName } = participation
  return (
    <Panel title={t({ id: 'funding.dates', message: 'Participation' })} padded>
      <FactList
        facts={[
          {
            label: t({ id: 'funding.first-entry', message: 'Première entrée' }),
            value: formatDate(enteredOn),
          },
          {
            label: t({ id: 'funding.last-exit', message: 'Dernière sortie' }),
            value: exitedOn ? formatDate(exitedOn) : t({ id: 'funding.still-there', message: 'présente' }),
          },
          { label: t({ id: 'funding.column.referent', message: 'Référent' }), value: referentName },
          ...(history.length > 1
            ? history.map((stay, at) => ({
                label: t({
                  id: 'funding.stay',
                  message: 'Séjour {number}',
                  values: { number: at + 1 },
                }),
                value: stay.endsOn
                  ? t({
                      id: 'funding.days',
                      message: '{from} au {to}',
                      values: { from: formatDate(stay.startsOn), to: formatDate(stay.endsOn) },
                    })
                  : t({
                      id: 'funding.since',
                      message: 'depuis le {from}',
                      values: { from: formatDate(stay.startsOn) },
                    }),
              }))
            : []),
        ]}
      />
    </Panel>
  )
}

import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { listOfPerson, type Moment, type QuestionnaireState } from '../contract.ts'
import { StateOf } from './participant-columns.tsx'
import { paths } from './paths.ts'
import { momentWord } from './words.ts'

/** In the file of a person: the operations that she takes part in, and the questionnaire that is next. */
export function PersonPanel({ personId }: { readonly personId: string }) {
  return useRight('funding.read') === undefined ? null : <Participations personId={personId} />
}

function Participations({ personId }: { readonly personId: string }) {
  const { data } = useLoad(listOfPerson, { params: { personId } })
  if (!data || data.items.length === 0) return null
  return (
    <Panel title={t({ id: 'funding.nav', message: 'FSE+' })}>
      <RowList
        rows={data.items.map((one) => {
          const [moment, state] = nextOf(one)
          return {
            key: one.id,
            title: <PageLink to={paths.participation(one.id)}>{one.operationLabel}</PageLink>,
            detail: (
              <>
                {t({
                  id: 'funding.since',
                  message: 'depuis le {from}',
                  values: { from: formatDate(one.enteredOn) },
                })}
                <PageLink to={paths.questionnaire(one.id, moment)} className="block">
                  {momentWord(moment)}
                </PageLink>
              </>
            ),
            end: <StateOf state={state} />,
          }
        })}
      />
    </Panel>
  )
}

/** The first questionnaire that is not complete; the entry when none waits. */
const nextOf = (one: {
  readonly entryState: QuestionnaireState
  readonly exitState: QuestionnaireState
  readonly month6State: QuestionnaireState
}): readonly [Moment, QuestionnaireState] => {
  const all: readonly (readonly [Moment, QuestionnaireState])[] = [
    ['entry', one.entryState],
    ['exit', one.exitState],
    ['month-6', one.month6State],
  ]
  return all.find(([, state]) => state === 'missing' || state === 'incomplete') ?? ['entry', one.entryState]
}

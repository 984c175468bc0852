import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { SegmentedControl } from '#platform/web/design/segmented-control.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import { type ContactLine, listContacts, listViews } from '../../contract.ts'
import { paths } from '../paths.ts'
import { ageWord, channelWord, deskWord, outcomeWord, stateMarks, stateWord, topicLabel } from '../words.ts'

type View = (typeof listViews)[number]

/** The requests of those who have no account, the first due first: one to take, one to answer. */
export function ContactsPage() {
  const [chosen, setChosen] = useSearchState('vue')
  const view = listViews.find((one) => one === chosen) ?? 'open'
  const [offset, setOffset] = useOffset()
  const contacts = useLoad(listContacts, { query: { view, offset } }, { keepWhileLoading: true })
  const { slug, timeZone } = useTerritory()
  const isDesk = useRight('contacts.answer') === 'territory'
  const mayCount = useRight('contacts.count') !== undefined
  const title = t({ id: 'contacts.nav', message: 'Premiers contacts' })
  return (
    <>
      <PageHeader
        title={title}
        detail={
          <>
            {isDesk
              ? t({
                  id: 'contacts.list.desk',
                  message:
                    'Toutes les demandes du territoire ; celles qui ne vont à personne vous attendent.',
                })
              : t({
                  id: 'contacts.list.own',
                  message:
                    'Demandes adressées à votre structure. Elle seule et la cellule d’entrée les lisent.',
                })}{' '}
            <PageLink to={`/${paths.ask(slug)}`}>
              {t({ id: 'contacts.list.public', message: 'Voir la page publique' })}
            </PageLink>
          </>
        }
        actions={
          <>
            {mayCount && (
              <LinkButton to={paths.activity}>
                {t({ id: 'contacts.list.activity', message: 'Voir l’activité' })}
              </LinkButton>
            )}
            <LinkButton to={paths.newContact} kind="primary" icon="add">
              {t({ id: 'contacts.new', message: 'Noter un premier contact' })}
            </LinkButton>
          </>
        }
      />
      <div className="mb-3">
        <SegmentedControl
          label={t({ id: 'contacts.view', message: 'Lesquels' })}
          options={viewOptions()}
          value={view}
          onChange={(value) => setChosen(value === 'open' ? undefined : value)}
        />
      </div>
      <Panel label={title}>
        <Loaded from={contacts}>
          {({ items, total }) => (
            <>
              <Table
                caption={title}
                columns={columns(today(timeZone))}
                rows={items}
                rowKey={(one) => one.id}
                rowName={nameOf}
                empty={<NoContact view={view} />}
              />
              <div className="flex flex-wrap justify-end gap-2 p-3 empty:hidden">
                <Pager offset={offset} total={total} onChange={setOffset} />
              </div>
            </>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const viewOptions = (): { value: View; label: string }[] => [
  { value: 'open', label: t({ id: 'contacts.view.open', message: 'À répondre' }) },
  { value: 'answered', label: t({ id: 'contacts.view.answered', message: 'Répondus' }) },
  { value: 'over', label: t({ id: 'contacts.view.over', message: 'Clos' }) },
]

/** « Formation, 16 à 25 ans »: what was asked, never who asked. */
export const nameOf = ({ topic, ageBand }: Pick<ContactLine, 'topic' | 'ageBand'>): string =>
  `${topicLabel(topic)}, ${ageWord(ageBand)}`

const columns = (day: string): Column<ContactLine>[] => [
  {
    key: 'demande',
    header: t({ id: 'contacts.column.asked', message: 'Demande' }),
    main: true,
    cell: (one) => <PageLink to={paths.contact(one.id)}>{nameOf(one)}</PageLink>,
  },
  {
    key: 'commune',
    header: t({ id: 'contacts.column.commune', message: 'Commune' }),
    cell: (one) => one.communeName,
  },
  {
    key: 'recu',
    header: t({ id: 'contacts.column.received', message: 'Reçue le' }),
    cell: (one) => `${formatDate(one.receivedOn)}, ${channelWord(one.channel).toLocaleLowerCase()}`,
  },
  {
    key: 'structure',
    header: t({ id: 'contacts.column.who', message: 'Qui répond' }),
    cell: (one) => one.takenByName ?? one.organisationName ?? deskWord(),
  },
  {
    key: 'echeance',
    header: t({ id: 'contacts.column.due', message: 'Répondre avant le' }),
    main: true,
    cell: (one) => <Due contact={one} day={day} />,
  },
  {
    key: 'etat',
    header: t({ id: 'contacts.column.state', message: 'État' }),
    main: true,
    cell: (one) => (
      <StateMark state={stateMarks[one.state]}>
        {one.outcomeCode ? outcomeWord(one.outcomeCode) : stateWord(one.state)}
      </StateMark>
    ),
  },
]

/** The day that was promised to the person. */
export function Due({
  contact: { state, answerDueOn },
  day,
}: {
  readonly contact: Pick<ContactLine, 'state' | 'answerDueOn'>
  readonly day: string
}) {
  if (!answerDueOn || (state !== 'received' && state !== 'taken')) return null
  return (
    <StateMark state={answerDueOn < day ? 'bad' : 'warn'}>{formatDate(answerDueOn, 'weekday')}</StateMark>
  )
}

function NoContact({ view }: { readonly view: View }) {
  return (
    <EmptyState
      title={
        view === 'open'
          ? t({ id: 'contacts.none', message: 'Personne n’attend de réponse' })
          : t({ id: 'contacts.none.over', message: 'Rien ici pour le moment' })
      }
    >
      {t({
        id: 'contacts.none.why',
        message:
          'Les demandes arrivent de la page publique, ou de l’accueil quand quelqu’un vient ou appelle.',
      })}
    </EmptyState>
  )
}

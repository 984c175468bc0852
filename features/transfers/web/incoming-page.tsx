import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { type IncomingTransfer, listIncomingTransfers } from '../contract.ts'
import { paths } from './paths.ts'
import { stateMarks, stateWord } from './words.ts'

/** Persons whom other territories hand over, those to answer first. */
export function IncomingPage() {
  const incoming = useLoad(listIncomingTransfers)
  const title = t({ id: 'transfers.nav', message: 'Transferts reçus' })
  return (
    <>
      <PageHeader
        title={title}
        detail={
          incoming.data &&
          t({
            id: 'transfers.waiting',
            message:
              '{count, plural, =0 {Aucun transfert n’attend de réponse.} one {# transfert attend une réponse.} other {# transferts attendent une réponse.}}',
            values: { count: incoming.data.waiting },
          })
        }
        actions={
          <LinkButton to={paths.receiveFile} icon="add">
            {t({ id: 'transfers.receive', message: 'Déposer un fichier de transfert' })}
          </LinkButton>
        }
      />
      <Panel label={title}>
        <Loaded from={incoming}>
          {({ items }) => (
            <Table
              caption={title}
              columns={columns()}
              rows={items}
              rowKey={(one) => one.id}
              rowName={whoOf}
              empty={
                <EmptyState title={t({ id: 'transfers.none', message: 'Aucun transfert reçu' })}>
                  {t({
                    id: 'transfers.none-how',
                    message:
                      'Quand une personne emménage ici, le territoire qu’elle quitte vous la transmet : elle apparaît dans cette liste.',
                  })}
                </EmptyState>
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

/** The name goes with the answer. */
export const whoOf = ({ familyName, givenName, originName }: IncomingTransfer): string =>
  familyName
    ? `${familyName} ${givenName ?? ''}`
    : t({
        id: 'transfers.nameless',
        message: 'Transfert de {origin}',
        values: { origin: originName },
      })

const columns = (): readonly Column<IncomingTransfer>[] => [
  {
    key: 'personne',
    header: t({ id: 'transfers.column.who', message: 'Personne' }),
    main: true,
    cell: (one) => (
      <PageLink to={one.personId ? paths.person(one.personId) : paths.answer(one.id)}>{whoOf(one)}</PageLink>
    ),
  },
  {
    key: 'naissance',
    header: t({ id: 'transfers.column.born', message: 'Date de naissance' }),
    cell: (one) => (one.birthDate ? formatDate(one.birthDate, 'numeric') : '–'),
  },
  {
    key: 'origine',
    header: t({ id: 'transfers.column.from', message: 'Territoire d’origine' }),
    main: true,
    cell: (one) => one.originName,
  },
  {
    key: 'envoi',
    header: t({ id: 'transfers.column.sent', message: 'Envoyé le' }),
    sortBy: (one) => one.sentOn,
    cell: (one) => formatDate(one.sentOn),
  },
  {
    key: 'delai',
    header: t({ id: 'transfers.column.until', message: 'Réponse avant le' }),
    sortBy: (one) => one.expiresOn,
    cell: (one) => (one.state === 'sent' ? formatDate(one.expiresOn) : '–'),
  },
  {
    key: 'etat',
    header: t({ id: 'transfers.column.state', message: 'État' }),
    main: true,
    sortBy: (one) => one.state,
    cell: (one) => <StateMark state={stateMarks[one.state]}>{stateWord(one.state)}</StateMark>,
  },
]

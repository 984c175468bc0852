import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { dayIn, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { changePublication, listPublications, type PublicState } from '../contract.ts'
import { paths } from './paths.ts'

/** Which agreements anybody may read; a writer opens and closes them. */
export function PublicationsPage() {
  const publications = useLoad(listPublications)
  const mayWrite = useRight('agreements.write') !== undefined
  const title = t({ id: 'network.publications', message: 'Pages publiques' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'network.publications.detail',
          message:
            'Une convention rendue publique se lit sans compte : organismes, titres des articles, objectifs et chiffres arrondis. Jamais une personne.',
        })}
      />
      <Panel label={title}>
        <Loaded from={publications}>
          {({ slug, items }) => (
            <Table
              caption={title}
              columns={columns(slug, mayWrite)}
              rows={items}
              rowKey={(one) => one.agreementId}
              rowName={(one) => one.label}
              empty={
                <EmptyState title={t({ id: 'network.publications.none', message: 'Aucune convention' })}>
                  {t({
                    id: 'network.publications.none-how',
                    message: 'Quand une convention est écrite, vous pouvez la montrer ici à tout le monde.',
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

const columns = (slug: string, mayWrite: boolean): readonly Column<PublicState>[] => [
  {
    key: 'convention',
    header: t({ id: 'network.column.agreement', message: 'Convention' }),
    main: true,
    cell: (one) =>
      one.isPublic ? <a href={`/${paths.publicAgreement(slug, one.agreementId)}`}>{one.label}</a> : one.label,
  },
  {
    key: 'etat',
    header: t({ id: 'network.column.state', message: 'État' }),
    main: true,
    cell: (one) => (
      <StateMark state={one.isPublic ? 'ok' : 'todo'}>
        {one.isPublic
          ? t({ id: 'network.public', message: 'publique' })
          : t({ id: 'network.private', message: 'non publiée' })}
      </StateMark>
    ),
  },
  {
    key: 'depuis',
    header: t({ id: 'network.column.since', message: 'Depuis' }),
    cell: (one) =>
      one.since ? `${formatDate(dayIn(one.since))} ${one.byName ? `(${one.byName})` : ''}` : '–',
  },
  ...(mayWrite
    ? [
        {
          key: 'action',
          header: t({ id: 'network.column.act', message: 'Action' }),
          hideHeader: true,
          main: true,
          cell: (one: PublicState) => <OpenOrClose one={one} />,
        },
      ]
    : []),
]

function OpenOrClose({ one }: { readonly one: PublicState }) {
  const [id, renew] = useNewId()
  const act = useAct(changePublication, { refresh: [listPublications], onDone: renew })
  const body = { id, isPublic: !one.isPublic }
  return (
    <AskBefore
      verb={
        one.isPublic
          ? t({ id: 'network.close', message: 'Retirer du public' })
          : t({ id: 'network.open', message: 'Rendre publique' })
      }
      title={one.label}
      act={act}
      onConfirm={() => act.run({ params: { agreementId: one.agreementId }, body })}
    >
      {one.isPublic
        ? t({
            id: 'network.close.what',
            message: 'La page ne sera plus lisible. Ce qui a déjà été téléchargé ou imprimé reste.',
          })
        : t({
            id: 'network.open.what',
            message:
              'Tout le monde pourra lire le nom de la convention, ses organismes, les titres de ses articles, ses objectifs tels qu’ils sont écrits et la source des valeurs données. Vérifiez qu’aucun ne nomme une personne.',
          })}
    </AskBefore>
  )
}

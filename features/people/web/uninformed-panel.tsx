import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type FileReason, listUninformed, type UninformedPerson } from '../contract.ts'
import { channelLabels } from './labels.ts'
import { versionWord } from './notice-words.tsx'
import { paths } from './paths.ts'

/** Who was not given the notice in force: the oldest files first, each a link to where it is noted. */
export function UninformedPanel({ reason }: { readonly reason: FileReason }) {
  const title = t({ id: 'people.uninformed.title', message: 'Ne l’ont pas encore reçue' })
  const found = useLoad(listUninformed, { params: { reason } })
  return (
    <Panel title={title} detail={found.data && formatNumber(found.data.total)}>
      <Loaded from={found}>
        {({ total, items }) =>
          items.length === 0 ? (
            <EmptyState title={t({ id: 'people.uninformed.none', message: 'Tout le monde l’a reçue' })} />
          ) : (
            <>
              <RowList label={title} rows={items.map(rowOf)} />
              {total > items.length && (
                <p className="p-4 text-13 text-ink-2">
                  {t({
                    id: 'people.uninformed.more',
                    message:
                      'Les {shown} plus anciens dossiers. Les suivants viendront quand ces personnes l’auront reçue.',
                    values: { shown: formatNumber(items.length) },
                  })}
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </Panel>
  )
}

const rowOf = (person: UninformedPerson) => ({
  key: person.personId,
  title: <PageLink to={paths.identity(person.personId)}>{person.name}</PageLink>,
  detail: lastWord(person),
  end: t({
    id: 'people.uninformed.opened',
    message: 'dossier ouvert le {day}',
    values: { day: formatDate(person.openedOn) },
  }),
})

const lastWord = ({ lastVersion, lastGivenOn, lastChannel }: UninformedPerson): string =>
  lastVersion === null || lastGivenOn === null || lastChannel === null
    ? t({ id: 'people.uninformed.never', message: 'Aucune notice remise' })
    : t({
        id: 'people.uninformed.last',
        message: 'Version {version} remise le {day} ({channel})',
        values: {
          version: versionWord(lastVersion),
          day: formatDate(lastGivenOn),
          channel: channelLabels()[lastChannel],
        },
      })

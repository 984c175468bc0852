import type { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { dayIn, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { ListKind, readServiceLists } from '../contract.ts'

const kinds: readonly ListKind[] = ['structures', 'services']

export const kindWord = (kind: ListKind): string =>
  kind === 'structures'
    ? t({ id: 'services.list.structures', message: 'Structures' })
    : t({ id: 'services.list.services', message: 'Services' })

/** What is kept today, and the list that was written last. */
export function KeptLists({ from }: { readonly from: ReturnType<typeof useLoad<typeof readServiceLists>> }) {
  const title = t({ id: 'services.list.kept', message: 'Ce qui est enregistré' })
  return (
    <Panel title={title}>
      <Loaded from={from}>
        {(lists) => (
          <RowList
            label={title}
            rows={kinds.map((kind) => {
              const { open, closed, importedAt, importedBy, fileName } = lists[kind]
              return {
                key: kind,
                title: kindWord(kind),
                detail: importedAt
                  ? t({
                      id: 'services.list.last',
                      message: '« {file} », le {day}, par {name}',
                      values: {
                        file: fileName ?? '',
                        day: formatDate(dayIn(importedAt)),
                        name: importedBy ?? '',
                      },
                    })
                  : t({ id: 'services.list.never', message: 'Jamais importé' }),
                end: t({
                  id: 'services.list.counts',
                  message:
                    '{kind, select, structures {{open, plural, one {# ouverte} other {# ouvertes}}, {closed, plural, one {# fermée} other {# fermées}}} other {{open, plural, one {# ouvert} other {# ouverts}}, {closed, plural, one {# fermé} other {# fermés}}}}',
                  values: { kind, open, closed },
                }),
              }
            })}
          />
        )}
      </Loaded>
    </Panel>
  )
}

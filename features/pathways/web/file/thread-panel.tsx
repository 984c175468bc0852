import { Suspense, useCallback, useState } from 'react'
import { addMonths } from '#kernel/dates.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Timeline, type TimelineItem } from '#platform/web/design/timeline.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type FileTimeline, type PersonFile, readFileTimeline } from '../../contract.ts'
import { type ThreadItem, type ThreadKind, threadKinds, threadOf } from './thread-of.ts'

const first = 12

/** One thread for everything: who did what, when; filtered by kind, the filter kept in the address. */
export function ThreadPanel({ file }: { readonly file: PersonFile }) {
  const timeline = useLoad(readFileTimeline, { params: { personId: file.person.id } }, { onFocus: 'keep' })
  const [kind, setKind] = useSearchState('fil')
  const [told, setTold] = useState<readonly ThreadItem[]>([])
  // The same function at each render: what another feature knows is taken in once.
  const give = useCallback(
    (known: readonly TimelineItem[]) => setTold(known.map((item) => ({ ...item, about: 'service' }))),
    [],
  )
  const itemsOf = (known: FileTimeline) =>
    threadOf(file, known, told).filter((item) => kind === undefined || item.about === kind)
  const kinds = threadKinds()
  return (
    <Panel
      title={t({ id: 'pathways.thread.title', message: 'Fil du parcours' })}
      detail={timeline.data && itemsOf(timeline.data).length}
      actions={
        <Select<ThreadKind>
          label={t({ id: 'pathways.thread.filter', message: 'Voir' })}
          hideLabel
          value={kind as ThreadKind | undefined}
          onChange={setKind}
          empty={t({ id: 'pathways.thread.all', message: 'Tout' })}
          options={(Object.keys(kinds) as ThreadKind[]).map((value) => ({ value, label: kinds[value] }))}
        />
      }
    >
      <Suspense>
        <Slot name="person.thread" props={{ personId: file.person.id, give }} />
      </Suspense>
      <Loaded from={timeline}>{(known) => <Thread items={itemsOf(known)} />}</Loaded>
    </Panel>
  )
}

/** The latest first; the rest on demand. */
function Thread({ items }: { readonly items: readonly ThreadItem[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, first)
  const isRecent = (shown.at(-1)?.day ?? '') > addMonths(today(), -11)
  if (items.length === 0)
    return <EmptyState title={t({ id: 'pathways.thread.empty', message: 'Rien à montrer ici' })} />
  return (
    <>
      <Timeline items={shown} style={isRecent ? 'day' : 'short'} />
      {shown.length < items.length && (
        <div className="p-3">
          <Button size="small" onClick={() => setAll(true)}>
            {t({
              id: 'pathways.thread.show-all',
              message: 'Tout voir ({count})',
              values: { count: items.length },
            })}
          </Button>
        </div>
      )}
    </>
  )
}

import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { ViewTabs } from '#platform/web/design/view-tabs.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { addressWith, useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { type Decision, exportDecisions, listDecisions } from '../contract.ts'
import { type Following, followings } from '../rules/lifecycles.ts'
import { bodiesCrumb } from './body-form-pages.tsx'
import { DecisionLine } from './decision-line.tsx'
import { paths } from './paths.ts'
import { countsWords, followingWord } from './words.ts'

/** Every decision to follow, the most urgent first; what narrows them is in the address. */
export function DecisionsPage() {
  const [state] = useSearchState('etat')
  const [body, setBody] = useSearchState('comite')
  const [owner, setOwner] = useSearchState('qui')
  const [opened] = useSearchState('decision')
  const following = followings.find((one) => one === state)
  const filters = {
    ...(following && { state: following }),
    ...(body && { body }),
    ...(owner === 'moi' && { owner: 'me' as const }),
  }
  const read = useLoad(listDecisions, { query: filters }, { keepWhileLoading: true })
  const title = t({ id: 'steering.decisions.title', message: 'Décisions des comités' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[bodiesCrumb()]}
        detail={read.data && countsWords(read.data.counts)}
        actions={
          <ExportButton
            nominative={false}
            send={({ format }) => download(exportDecisions, { body: { format, filters } })}
          />
        }
      />
      <Loaded from={read}>
        {({ counts, bodies, items }) => (
          <>
            <ViewTabs
              label={t({ id: 'steering.decisions.by-state', message: 'Où elles en sont' })}
              views={[
                {
                  label: t({ id: 'steering.decisions.all', message: 'Toutes' }),
                  to: addressWith({ etat: undefined }),
                  current: following === undefined,
                },
                ...followings.map((one: Following) => ({
                  label: followingWord(one),
                  to: addressWith({ etat: one }),
                  count: counts[one],
                  current: following === one,
                })),
              ]}
            />
            <div className="my-3 flex flex-wrap items-end gap-x-5 gap-y-2">
              <Select
                label={t({ id: 'steering.column.body', message: 'Comité' })}
                value={body}
                onChange={setBody}
                empty={t({ id: 'steering.decisions.every-body', message: 'Tous les comités' })}
                options={bodies.map(({ id, label }) => ({ value: id, label }))}
              />
              <Checkbox
                label={t({ id: 'steering.decisions.mine', message: 'Celles dont j’ai la charge' })}
                value={owner === 'moi'}
                onChange={(mine) => setOwner(mine ? 'moi' : undefined)}
              />
            </div>
            <Panel label={title}>
              {items.length === 0 ? (
                <EmptyState
                  title={t({ id: 'steering.decisions.nothing', message: 'Aucune décision ne correspond' })}
                >
                  {t({
                    id: 'steering.decisions.nothing-why',
                    message:
                      'Une décision avec un responsable et un jour, écrite dans une séance, se suit ici.',
                  })}
                </EmptyState>
              ) : (
                <ul>
                  {openedFirst(items, opened).map((one) => (
                    <li key={one.id} className="border-b border-line px-4 py-2 last:border-0">
                      <PageLink to={paths.meeting(one.bodyId, one.meetingId)} className="text-13">
                        {one.bodyLabel}, {formatDate(one.heldOn)}
                      </PageLink>
                      <DecisionLine decision={one} mayCorrect={false} startsOpen={one.id === opened} />
                    </li>
                  ))}
                </ul>
              )}
            </Panel>
          </>
        )}
      </Loaded>
    </>
  )
}

/** Whoever comes for one decision finds it at the head. */
const openedFirst = (items: readonly Decision[], opened: string | undefined): readonly Decision[] =>
  items.toSorted((one, other) => Number(other.id === opened) - Number(one.id === opened))

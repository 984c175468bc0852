import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { readPassages } from '../contract.ts'
import { paths } from './paths.ts'
import { decisionWord, stateWord, whenOf } from './words.ts'

/** The sittings of this application; nothing when none has it. */
export function PassagesPanel({ applicationId }: { readonly applicationId: string }) {
  const { data } = useLoad(readPassages, { params: { applicationId } }, { onMount: 'ask' })
  if (!data || data.items.length === 0) return null
  const title = t({ id: 'committee.passages', message: 'En commission' })
  return (
    <Panel title={title}>
      <RowList
        label={title}
        rows={data.items.map((one) => ({
          key: `${one.sessionId} ${one.number}`,
          title: <PageLink to={paths.session(one.sessionId)}>{whenOf(one)}</PageLink>,
          detail: t({
            id: 'committee.passage',
            message: 'n° {number} à l’ordre du jour, {state}',
            values: { number: one.number, state: stateWord(one.state) },
          }),
          end: one.decision && decisionWord(one.decision),
        }))}
      />
    </Panel>
  )
}

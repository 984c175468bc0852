import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listPledges, type PledgeRow } from '../contract.ts'
import { NoPledge } from './no-pledge.tsx'
import { paths } from './paths.ts'
import { amountWords, stateShapes, stateWords } from './words.ts'

const shown = 8

/** On the page of an agreement: what its signatories promised, the late ones first. */
export function AgreementPledges({ agreementId }: { readonly agreementId: string }) {
  const mayWrite = useRight('agreements.write') !== undefined
  const loaded = useLoad(listPledges, { query: { agreementId } })
  const title = t({ id: 'pledges.nav', message: 'Engagements' })
  return (
    <Loaded from={loaded}>
      {({ items }) => (
        <Panel
          title={title}
          detail={items.length}
          actions={
            items.length > 0 && (
              <PageLink to={`${paths.note}?convention=${agreementId}`}>
                {t({ id: 'pledges.tab.note', message: 'Note annuelle' })}
              </PageLink>
            )
          }
        >
          {items.length === 0 ? (
            <NoPledge mayWrite={mayWrite} />
          ) : (
            <RowList label={title} rows={lateFirst(items).slice(0, shown).map(rowOf)} />
          )}
          <div className="flex flex-wrap gap-x-4 gap-y-2 px-4 py-3">
            {items.length > shown && (
              <PageLink to={`${paths.pledges}?convention=${agreementId}`}>
                {t({
                  id: 'pledges.see-all',
                  message: 'Voir les {count} engagements',
                  values: { count: items.length },
                })}
              </PageLink>
            )}
            {mayWrite && (
              <LinkButton to={`${paths.newPledge}?convention=${agreementId}`} size="small" icon="add">
                {t({ id: 'pledges.new', message: 'Écrire un engagement' })}
              </LinkButton>
            )}
          </div>
        </Panel>
      )}
    </Loaded>
  )
}

const lateFirst = (items: readonly PledgeRow[]): PledgeRow[] =>
  items.toSorted((one, other) => Number(other.state === 'late') - Number(one.state === 'late'))

const rowOf = (one: PledgeRow) => ({
  key: one.id,
  title: <PageLink to={paths.pledge(one.id)}>{one.label}</PageLink>,
  detail: [
    one.signatoryName,
    t({
      id: 'pledges.level',
      message: '{delivered} sur {pledged}',
      values: { delivered: amountWords(one, one.delivered), pledged: amountWords(one, one.pledged) },
    }),
  ].join(' · '),
  end: <StateMark state={stateShapes[one.state]}>{stateWords()[one.state]}</StateMark>,
})

import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { listFrameworks, type OpenedFramework, openFramework, withdrawDeclension } from '../contract.ts'
import { amountWords, targetWords } from './figure-words.ts'
import { OriginMark } from './origin-mark.tsx'

type Declension = OpenedFramework['declensions'][number]

/** What this territory took from the framework, and what it says of it. */
export function OwnDeclensions({ reply }: { readonly reply: OpenedFramework }) {
  if (reply.declensions.length === 0)
    return (
      <Panel label={t({ id: 'network.declensions', message: 'Vos déclinaisons' })}>
        <EmptyState
          title={t({ id: 'network.declensions.none', message: 'Vous ne déclinez pas cet accord-cadre' })}
        >
          {t({
            id: 'network.declensions.none-how',
            message:
              'Choisissez une de vos conventions, les indicateurs que vous prenez et vos cibles. Le réseau lira vos chiffres par indicateur, jamais une personne.',
          })}
        </EmptyState>
      </Panel>
    )
  return reply.declensions.map((one) => <OneDeclension key={one.id} one={one} reply={reply} />)
}

function OneDeclension({ one, reply }: { readonly one: Declension; readonly reply: OpenedFramework }) {
  const mayWrite = useRight('agreements.write') !== undefined
  const withdraw = useAct(withdrawDeclension, { refresh: [openFramework, listFrameworks] })
  const definitionOf = (id: string) => reply.indicators.find((indicator) => indicator.id === id)
  const title = t({
    id: 'network.declension',
    message: 'Décliné par {agreement}',
    values: { agreement: one.agreementLabel },
  })
  return (
    <Panel
      title={title}
      actions={
        mayWrite && (
          <AskBefore
            verb={t({ id: 'network.withdraw', message: 'Ne plus décliner' })}
            title={title}
            act={withdraw}
            onConfirm={() => withdraw.run({ params: { declensionId: one.id } })}
          >
            {t({
              id: 'network.withdraw.what',
              message: 'Le réseau ne lira plus rien de cette convention. Elle-même ne change pas.',
            })}
          </AskBefore>
        )
      }
    >
      <Table
        caption={title}
        rows={one.indicators}
        rowKey={(row) => row.indicatorId}
        rowName={(row) => definitionOf(row.indicatorId)?.label ?? ''}
        hideFooter
        columns={[
          {
            key: 'indicateur',
            header: t({ id: 'network.column.indicator', message: 'Indicateur' }),
            main: true,
            cell: (row) => definitionOf(row.indicatorId)?.label,
          },
          {
            key: 'depart',
            header: t({ id: 'network.column.baseline', message: 'Départ' }),
            numeric: true,
            cell: (row) => wordsOf(row.baseline, definitionOf(row.indicatorId)?.unit),
          },
          {
            key: 'cible',
            header: t({ id: 'network.column.target', message: 'Votre cible' }),
            main: true,
            cell: (row) => targetWords(row.target, definitionOf(row.indicatorId)?.unit ?? 'count'),
          },
          {
            key: 'valeur',
            header: t({ id: 'network.column.value', message: 'Atteint' }),
            numeric: true,
            main: true,
            cell: (row) => wordsOf(row.value, definitionOf(row.indicatorId)?.unit),
          },
          {
            key: 'jour',
            header: t({ id: 'network.column.as-of', message: 'Compté le' }),
            cell: (row) => (row.asOf ? formatDate(row.asOf) : '–'),
          },
          {
            key: 'origine',
            header: t({ id: 'network.column.origin', message: 'Origine' }),
            cell: (row) => <OriginMark {...row} />,
          },
        ]}
      />
    </Panel>
  )
}

const wordsOf = (
  value: number | null,
  unit: OpenedFramework['indicators'][number]['unit'] | undefined,
): string => (value === null ? '–' : amountWords(value, unit ?? 'count'))

import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import {
  listFrameworks,
  type OpenedFramework,
  type OwnDeclension,
  openFramework,
  readDeclensions,
  withdrawDeclension,
} from '../contract.ts'
import { DeclinedIndicators } from './declined-indicators.tsx'

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
  return reply.declensions.map((one) => <OneDeclension key={one.id} one={one} among={reply.indicators} />)
}

function OneDeclension({
  one,
  among,
}: {
  readonly one: OwnDeclension
  readonly among: OpenedFramework['indicators']
}) {
  const mayWrite = useRight('agreements.write') !== undefined
  const withdraw = useAct(withdrawDeclension, { refresh: [openFramework, listFrameworks, readDeclensions] })
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
      {one.indicators
        .filter(({ indicatorId }) => hasFollower(indicatorId, among))
        .map(({ indicatorId, label }) => (
          <p key={indicatorId} className="px-4 py-2 text-warn">
            {t({
              id: 'network.declension.newer',
              message:
                '« {label} » a une version plus récente. Vos chiffres suivent la vôtre ; pour prendre l’autre, changez vos cibles.',
              values: { label },
            })}
          </p>
        ))}
      <DeclinedIndicators caption={title} rows={one.indicators} />
    </Panel>
  )
}

const hasFollower = (id: string, among: OpenedFramework['indicators']): boolean => {
  const held = among.find((one) => one.id === id)
  return among.some(({ position, version }) => held?.position === position && version > held.version)
}

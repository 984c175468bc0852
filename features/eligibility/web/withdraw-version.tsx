import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { evaluateApplication, type ListedSet, listRuleSets, withdrawRuleSet } from '../contract.ts'

/** Asked before: a version withdrawn is written again, not taken back. */
export function WithdrawVersion({ set, id }: { readonly set: ListedSet; readonly id: string }) {
  const withdraw = useAct(withdrawRuleSet, {
    refresh: [listRuleSets, evaluateApplication],
    onDone: () => say(t({ id: 'eligibility.withdraw.said', message: 'Version retirée.' })),
  })
  return (
    <div>
      <AskBefore
        verb={t({ id: 'eligibility.withdraw', message: 'Retirer cette version' })}
        title={t({
          id: 'eligibility.withdraw.ask',
          message: 'Retirer « {label} » ?',
          values: { label: set.label },
        })}
        act={withdraw}
        onConfirm={() => withdraw.run({ params: { ruleSetId: id } })}
      >
        <p>
          {t({
            id: 'eligibility.withdraw.what',
            message:
              'Elle ne commencera pas le {day}. Elle reste dans la liste, avec votre nom ; une autre peut commencer ce jour-là.',
            values: { day: formatDate(set.validFrom) },
          })}
        </p>
      </AskBefore>
    </div>
  )
}

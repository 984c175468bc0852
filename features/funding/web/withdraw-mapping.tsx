import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { readFileMapping, withdrawFileMapping } from '../contract.ts'

/** Asked before: columns withdrawn are written again, not taken back. */
export function WithdrawMapping({ id, validFrom }: { readonly id: string; readonly validFrom: string }) {
  const withdraw = useAct(withdrawFileMapping, {
    refresh: [readFileMapping],
    onDone: () => say(t({ id: 'funding.mapping.withdraw.said', message: 'Version retirée.' })),
  })
  return (
    <AskBefore
      verb={t({ id: 'funding.mapping.withdraw', message: 'Retirer cette version' })}
      act={withdraw}
      onConfirm={() => withdraw.run({ params: { mappingId: id } })}
    >
      <p>
        {t({
          id: 'funding.mapping.withdraw.what',
          message:
            'Celles du {day} restent dans la liste, avec votre nom. D’autres peuvent commencer ce jour-là.',
          values: { day: formatDate(validFrom) },
        })}
      </p>
    </AskBefore>
  )
}

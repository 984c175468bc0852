import { channelLabels } from '#features/people/web/public.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import {
  downloadTransfer,
  listPersonTransfers,
  readTransferDraft,
  type TransferOfPerson,
  withdrawTransfer,
} from '../contract.ts'
import { paths } from './paths.ts'
import { PlanLists } from './plan-parts.tsx'
import { motiveWord, refusalWord, stateMarks, stateWord } from './words.ts'

/** Where she was transferred to, where she comes from; nothing for who reads a file that never moved. */
export function TransfersPanel({ personId }: { readonly personId: string }) {
  const { data } = useLoad(listPersonTransfers, { params: { personId } }, { onMount: 'ask' })
  if (!data || (!data.mayTransfer && data.items.length === 0)) return null
  return (
    <Panel title={t({ id: 'transfers.panel', message: 'Transfert' })} padded>
      <div className="grid gap-3">
        {data.items.map((one) => (
          <Transfer key={`${one.way} ${one.id}`} one={one} />
        ))}
        {data.mayTransfer && (
          <p>
            <LinkButton to={paths.prepare(personId)} size="small">
              {t({ id: 'transfers.prepare.link', message: 'Transférer vers un autre territoire' })}
            </LinkButton>
          </p>
        )}
      </div>
    </Panel>
  )
}

function Transfer({ one }: { readonly one: TransferOfPerson }) {
  return (
    <div className="grid gap-1.5">
      <p className="font-semibold">{headOf(one)}</p>
      {one.way === 'to' ? (
        <Departure one={one} />
      ) : (
        <>
          <p className="text-13 text-ink-2">{acceptedWords(one)}</p>
          {one.plan && (
            <details className="text-13">
              <summary>{t({ id: 'transfers.plan.read', message: 'Lire le dernier plan transmis' })}</summary>
              <PlanLists plan={one.plan} />
            </details>
          )}
        </>
      )}
    </div>
  )
}

const headOf = ({ way, name, on, byName }: TransferOfPerson): string => {
  const values = { name, day: formatDate(on), who: byName }
  return way === 'to'
    ? t({ id: 'transfers.to', message: 'Transférée vers {name}, le {day}, par {who}', values })
    : t({ id: 'transfers.from', message: 'Venue de {name}, le {day}, par {who}', values })
}

const acceptedWords = ({ answeredOn, answeredByName }: TransferOfPerson): string =>
  t({
    id: 'transfers.accepted-by',
    message: 'Acceptée le {day} par {who}.',
    values: { day: answeredOn ? formatDate(answeredOn) : '–', who: answeredByName ?? '–' },
  })

function Departure({ one }: { readonly one: TransferOfPerson }) {
  const withdraw = useAct(withdrawTransfer, {
    refresh: [listPersonTransfers, readTransferDraft],
    onDone: () =>
      say(t({ id: 'transfers.withdrawn', message: 'Transfert repris : ce qui était préparé est effacé.' })),
  })
  const params = { transferId: one.id }
  return (
    <>
      <StateMark state={stateMarks[one.state]}>{stateWord(one.state)}</StateMark>
      <p className="text-13 text-ink-2">{detailOf(one)}</p>
      {one.state === 'refused' && one.refusalCode && (
        <p>{[refusalWord(one.refusalCode), one.refusalText].filter(Boolean).join(' · ')}</p>
      )}
      {withdraw.problem && <ErrorState problem={withdraw.problem} />}
      <div className="flex flex-wrap gap-2">
        {one.hasFile && (
          <>
            <Button size="small" onClick={() => downloadOrSay(downloadTransfer, { params })}>
              {t({ id: 'transfers.download', message: 'Télécharger le fichier signé' })}
            </Button>
            <LinkButton to={paths.sheet(one.id)} size="small">
              {t({ id: 'transfers.print', message: 'Imprimer la fiche' })}
            </LinkButton>
          </>
        )}
        {one.mayWithdraw && (
          <Button size="small" busy={withdraw.running} onClick={() => withdraw.start({ params })}>
            {t({ id: 'transfers.withdraw', message: 'Reprendre le transfert' })}
          </Button>
        )}
      </div>
    </>
  )
}

const detailOf = (one: TransferOfPerson): string =>
  [
    one.motiveCode && motiveWord(one.motiveCode),
    one.informedOn &&
      one.informedChannel &&
      t({
        id: 'transfers.informed',
        message: 'informée le {day} ({how}), notice {version}',
        values: {
          day: formatDate(one.informedOn),
          how: channelLabels()[one.informedChannel].toLocaleLowerCase(),
          version: one.noticeVersion ?? '–',
        },
      }),
    (one.state === 'sent' || one.state === 'filed') &&
      one.expiresOn &&
      t({
        id: 'transfers.until',
        message: 'jusqu’au {day}',
        values: { day: formatDate(one.expiresOn) },
      }),
    one.answeredOn &&
      t({
        id: 'transfers.answered-by',
        message: 'répondu le {day} par {who}',
        values: { day: formatDate(one.answeredOn), who: one.answeredByName ?? '–' },
      }),
  ]
    .filter(Boolean)
    .join(' · ')

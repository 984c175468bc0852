import { changeEtp, readWorkingTime, type WorkingTime } from '#features/organisations/contract.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { today as dayToday, formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { readCaseloadSummary } from '../../contract/caseload-summary.ts'
import { listReferents } from '../../contract/referents.ts'

/** The share of a full-time job, change by change: the load of a past day keeps the share of that day. */
export function EtpPanel({ time }: { readonly time: WorkingTime }) {
  return (
    <Panel
      title={t({ id: 'pathways.etp', message: 'Quotité' })}
      detail={t({
        id: 'pathways.etp.now',
        message: '{etp} ETP aujourd’hui',
        values: { etp: formatNumber(time.etpHundredths / 100, 2) },
      })}
    >
      <RowList rows={rowsOf(time)} />
      {time.mayChangeEtp && <ChangeEtp time={time} />}
    </Panel>
  )
}

const rowsOf = ({ changes, firstEtpHundredths }: WorkingTime) => [
  ...changes.map(({ fromOn, etpHundredths, setByName }) => ({
    key: fromOn,
    title: t({
      id: 'pathways.etp.from',
      message: 'À partir du {day}',
      values: { day: formatDate(fromOn) },
    }),
    detail: t({ id: 'pathways.etp.by', message: 'noté par {name}', values: { name: setByName } }),
    end: formatNumber(etpHundredths / 100, 2),
  })),
  {
    key: 'first',
    title: t({ id: 'pathways.etp.first', message: 'Depuis l’arrivée' }),
    end: formatNumber(firstEtpHundredths / 100, 2),
  },
]

function ChangeEtp({ time }: { readonly time: WorkingTime }) {
  const today = dayToday(useTerritory().timeZone)
  const change = useAct(changeEtp, {
    refresh: [readWorkingTime, listReferents, readCaseloadSummary],
    onDone: () => say(t({ id: 'pathways.etp.done', message: 'Quotité notée.' })),
  })
  return (
    <div className="border-t border-line px-4 py-3">
      <Form
        schema={changeEtp.body}
        initial={{ fromOn: today }}
        // Under the name of the body: what is refused there is said on this field.
        toBody={({ etpHundredths: share, ...rest }) => ({
          ...rest,
          ...(typeof share === 'number' && { etpHundredths: Math.round(share * 100) }),
        })}
        submit={t({ id: 'pathways.etp.submit', message: 'Noter la quotité' })}
        emptyWhenDone
        onSubmit={(body) => change.run({ params: { memberId: time.memberId }, body })}
      >
        <NumberField
          name="etpHundredths"
          label={t({ id: 'pathways.etp.share', message: 'Part d’un temps plein' })}
          help={t({ id: 'pathways.etp.help', message: 'De 0,1 à 1. Pour un mi-temps : 0,5.' })}
          decimals={2}
          min={0.1}
          max={1}
        />
        <DateField
          name="fromOn"
          label={t({ id: 'pathways.etp.day', message: 'À partir du' })}
          help={t({
            id: 'pathways.etp.day-help',
            message: 'Les chiffres des jours d’avant gardent l’ancienne quotité.',
          })}
        />
      </Form>
    </div>
  )
}

import { instantOf } from '#kernel/dates.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { DateField, TimeField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import {
  type ApplicationRow,
  listApplications,
  moveApplication,
  readApplication,
} from '../../contract/applications.ts'
import type { ApplicationMove } from '../../rules/application-lifecycle.ts'
import { ReasonFields } from './reason-fields.tsx'
import { TakenFurther } from './taken-further.tsx'

export const moveLabel = (move: ApplicationMove): string =>
  ({
    setFirstMeeting: t({ id: 'pathways.move.meeting', message: 'Fixer le premier accueil' }),
    checkEligibility: t({ id: 'pathways.move.check', message: 'Noter l’éligibilité vérifiée' }),
    admit: t({ id: 'pathways.move.admit', message: "Décider l'entrée" }),
    defer: t({ id: 'pathways.move.defer', message: 'Ajourner' }),
    refuse: t({ id: 'pathways.move.refuse', message: 'Refuser' }),
    drop: t({ id: 'pathways.move.drop', message: 'Classer sans suite' }),
    takeUpAgain: t({ id: 'pathways.move.again', message: 'Reprendre' }),
  })[move]

/** The fields that one move needs, and nothing else. */
export function MoveForm({
  move,
  application,
  onDone,
}: {
  readonly move: Exclude<ApplicationMove, 'admit'>
  readonly application: ApplicationRow
  readonly onDone: () => void
}) {
  const { timeZone } = useTerritory()
  const act = useAct(moveApplication, {
    refresh: [readApplication, listApplications],
    onDone: () => {
      say(t({ id: 'pathways.move.said', message: 'Enregistré.' }))
      onDone()
    },
  })
  const toBody = (values: FormValues) => {
    const { day, time, ...rest } = values as Record<string, string | undefined>
    const at = day && time ? instantOf(day, time, timeZone).toISOString() : undefined
    return {
      move,
      version: application.version,
      ...rest,
      ...(move === 'setFirstMeeting' && { firstMeetingAt: at }),
    }
  }
  const withReason = move === 'defer' || move === 'refuse' || move === 'drop'
  return (
    <Form
      schema={moveApplication.body}
      initial={move === 'checkEligibility' ? { checkedOn: today(timeZone) } : {}}
      toBody={toBody}
      conflict={(current) => <TakenFurther current={current as ApplicationRow} />}
      submit={moveLabel(move)}
      onSubmit={(body) => act.run({ params: { applicationId: application.id }, body })}
    >
      {move === 'setFirstMeeting' && (
        <>
          <DateField
            name="day"
            label={t({ id: 'pathways.appointments.day', message: 'Jour' })}
            min={today(timeZone)}
          />
          <TimeField name="time" label={t({ id: 'pathways.entry.time', message: 'Heure' })} />
        </>
      )}
      {move === 'checkEligibility' && (
        <DateField
          name="checkedOn"
          label={t({ id: 'pathways.move.checked-on', message: 'Critères et pièces vérifiés le' })}
          min={application.receivedOn}
          max={today(timeZone)}
        />
      )}
      {withReason && <ReasonFields move={move} />}
      {move === 'takeUpAgain' && (
        <TextArea
          name="reasonText"
          label={t({ id: 'pathways.move.words', message: 'Explication' })}
          maxLength={1000}
        />
      )}
    </Form>
  )
}

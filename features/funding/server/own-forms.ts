import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import { type Moment, moments } from '../contract.ts'
import { askedOfPerson, type FormVersion, formOn } from '../rules/forms.ts'
import { spanOf } from '../rules/moments.ts'
import { loadOwnParticipations } from './own-forms-store.ts'
import { findQuestionnaire } from './questionnaire-store.ts'

interface OwnForm {
  readonly participationId: string
  readonly operationLabel: string
  readonly moment: Moment
  readonly dueOn: CalendarDate
  readonly form: FormVersion
}

/** The questionnaires that are asked of a person today and are not complete; for her own page. */
export const ownFormsDue = async (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  personId: string,
): Promise<OwnForm[]> =>
  (await loadOwnParticipations(tx, personId)).flatMap((participation) =>
    moments.flatMap((moment) => {
      const span = spanOf(moment, participation)
      if (!span || span.fromOn > today || participation.complete.includes(moment)) return []
      const { id: participationId, operationLabel } = participation
      return [
        {
          participationId,
          operationLabel,
          moment,
          dueOn: span.dueOn,
          form: askedOfPerson(formOn(moment, today)),
        },
      ]
    }),
  )

/** The version to which answers are written; 0 while nothing was captured. */
export const capturedVersion = async (
  tx: Context['tx'],
  participationId: string,
  moment: Moment,
): Promise<number> => (await findQuestionnaire({ tx }, participationId, moment))?.version ?? 0

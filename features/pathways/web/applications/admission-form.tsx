import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  type ApplicationRow,
  admitApplication,
  listApplications,
  readApplication,
} from '../../contract/applications.ts'
import { legalReferentKinds, listReferents } from '../../contract/referents.ts'
import { legalKindWord } from '../legal-kind-word.ts'
import { paths } from '../paths.ts'
import { ReferentField } from '../referent-field.tsx'
import { TakenFurther } from './taken-further.tsx'

/** The decision of entry: the référent is named in the same gesture, with the load of each in sight. */
export function AdmissionForm({ application }: { readonly application: ApplicationRow }) {
  const { timeZone } = useTerritory()
  const [pathwayId] = useNewId()
  const [assignmentId] = useNewId()
  const referents = useLoad(listReferents)
  const admit = useAct(admitApplication, {
    refresh: [readApplication, listApplications],
    onDone: (reply) => {
      say(t({ id: 'pathways.admission.said', message: 'Entrée décidée. Le contrat est à préparer.' }))
      go(paths.contract(reply.pathwayId))
    },
  })
  const toBody = (values: FormValues) => {
    const { 'legalReferent/kind': legalKind, 'legalReferent/name': legalName, ...rest } = values
    return {
      ...rest,
      version: application.version,
      pathwayId,
      assignmentId,
      ...(legalKind ? { legalReferent: { kind: legalKind, name: legalName || null } } : {}),
    }
  }
  return (
    <Loaded from={referents}>
      {(reply) => (
        <Form
          schema={admitApplication.body}
          initial={{ admittedOn: today(timeZone) }}
          toBody={toBody}
          conflict={(current) => <TakenFurther current={current as ApplicationRow} />}
          submit={t({ id: 'pathways.move.admit', message: "Décider l'entrée" })}
          onSubmit={(body) => admit.run({ params: { applicationId: application.id }, body })}
        >
          <DateField
            name="admittedOn"
            label={t({ id: 'pathways.admission.on', message: 'Décision du' })}
            max={today(timeZone)}
          />
          <ReferentField
            name="referentId"
            referents={reply.referents}
            help={t({
              id: 'pathways.admission.mark',
              message: 'Repère : {from} à {to} personnes par temps plein',
              values: { from: reply.mark.from, to: reply.mark.to },
            })}
          />
          <Select
            name="legalReferent/kind"
            optional
            label={t({ id: 'pathways.admission.legal', message: 'Référent légal, si ce n’est pas nous' })}
            options={legalReferentKinds.map((kind) => ({ value: kind, label: legalKindWord(kind) }))}
          />
          <TextField
            name="legalReferent/name"
            optional
            label={t({ id: 'pathways.admission.legal-name', message: 'Son nom ou son service' })}
            maxLength={120}
          />
          <DateField
            name="orientationNotifiedOn"
            optional
            label={t({ id: 'pathways.admission.notified', message: 'Orientation notifiée le' })}
            max={today(timeZone)}
          />
        </Form>
      )}
    </Loaded>
  )
}

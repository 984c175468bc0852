import { useAct } from '#platform/web/api/use-act.ts'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { changeTeam, createTeam, listSchemes, schemeOptions, type Team } from '../contract.ts'
import { CommuneField, loadOrganisations } from './organisation-fields.tsx'
import { CloseForm } from './reach-fields.tsx'

export function TeamForm({
  schemeId,
  team,
  onClose,
}: {
  readonly schemeId: string
  readonly team: Team | undefined
  readonly onClose: () => void
}) {
  const [id] = useNewId()
  const after = { refresh: [listSchemes, schemeOptions], onDone: onClose }
  const [create, change] = [useAct(createTeam, after), useAct(changeTeam, after)]
  return (
    <Form
      schema={createTeam.body}
      initial={{
        label: team?.label,
        organisationId: team?.organisationId,
        communeCode: team?.communeCode ?? undefined,
        closedOn: team?.closedOn ?? undefined,
      }}
      toBody={(values) => ({
        id,
        label: values.label,
        organisationId: values.organisationId,
        communeCode: values.communeCode ?? null,
      })}
      submit={t({ id: 'organisations.team.save', message: 'Enregistrer l’équipe' })}
      onSubmit={({ id: newId, ...body }, values) =>
        team
          ? change.run({
              params: { schemeId, teamId: team.id },
              body: {
                version: team.version,
                closedOn: (values.closedOn as string | undefined) ?? null,
                ...body,
              },
            })
          : create.run({ params: { schemeId }, body: { id: newId, ...body } })
      }
    >
      <TextField name="label" label={t({ id: 'organisations.field.name', message: 'Nom' })} />
      <ComboBox
        name="organisationId"
        label={t({ id: 'organisations.team.support', message: 'Structure support' })}
        load={loadOrganisations}
        {...(team ? { initialLabel: team.organisationName } : {})}
      />
      <CommuneField {...(team?.communeName ? { initialLabel: team.communeName } : {})} />
      {team && (
        <DateField
          name="closedOn"
          optional
          label={t({ id: 'organisations.team.closed-on', message: 'Close le' })}
        />
      )}
      <CloseForm onClose={onClose} />
    </Form>
  )
}

import {
  changeRole,
  composeRole,
  listRoles,
  type Role,
  removeRole,
} from '#features/organisations/contract.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { reachLabel, rightLabel } from './right-words.ts'

type Reach = Role['rights'][string]
const reaches = ['own', 'organisation', 'territory'] as const

/** One line a right: not given, or how far it reaches. */
export function RoleForm({
  role,
  rights,
}: {
  readonly role: Role | undefined
  readonly rights: readonly { readonly code: string; readonly label: string }[]
}) {
  const [id] = useNewId()
  const back = {
    refresh: [listRoles],
    onDone: () => {
      say(t({ id: 'accounts.roles.saved', message: 'Rôle enregistré.' }))
      go('roles')
    },
  }
  const [compose, change] = [useAct(composeRole, back), useAct(changeRole, back)]
  const remove = useAct(removeRole, { ...back, onDone: () => go('roles') })
  const initial = Object.fromEntries(
    Object.entries(role?.rights ?? {}).map(([right, reach]) => [fieldOf(right), reach]),
  )
  return (
    <>
      <Form
        schema={composeRole.body}
        initial={{ label: role?.label, ...initial }}
        toBody={(values) => ({ id: role?.code ?? id, label: values.label, rights: rightsIn(values) })}
        submit={t({ id: 'accounts.roles.save', message: 'Enregistrer le rôle' })}
        cancelTo="roles"
        onSubmit={({ label, rights: given }) =>
          role
            ? change.run({
                params: { code: role.code },
                body: { version: role.version, label, rights: given },
              })
            : compose.run({ body: { id, label, rights: given } })
        }
      >
        <TextField name="label" label={t({ id: 'accounts.roles.label', message: 'Nom du rôle' })} />
        {rights.map((right) => (
          <Select<Reach>
            key={right.code}
            name={fieldOf(right.code)}
            optional
            label={rightLabel(right)}
            empty={t({ id: 'accounts.reach.none', message: 'Non' })}
            options={reaches.map((reach) => ({ value: reach, label: reachLabel(reach) }))}
          />
        ))}
      </Form>
      {role && (
        <div className="mt-6">
          {remove.problem && <ErrorState problem={remove.problem} />}
          <Button
            kind="danger"
            busy={remove.running}
            disabledReason={
              role.memberCount > 0
                ? t({ id: 'accounts.roles.held', message: 'Des personnes le tiennent encore.' })
                : undefined
            }
            onClick={() => remove.start({ params: { code: role.code } })}
          >
            {t({ id: 'accounts.roles.remove', message: 'Supprimer ce rôle' })}
          </Button>
        </div>
      )}
    </>
  )
}

const fieldOf = (right: string): string => `rights/${right}`

const rightsIn = (values: FormValues): Role['rights'] =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith('rights/') && value ? [[name.slice('rights/'.length), value as Reach]] : [],
    ),
  )

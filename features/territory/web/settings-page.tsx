import { me } from '#platform/contract/me.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { changeTerritory, readFirstSteps, readTerritory, type Territory } from '../contract.ts'
import { ColorField } from './color-field.tsx'

/** Name, look and clock, for the administrator of the territory. */
export function SettingsPage() {
  const territory = useLoad(readTerritory, {}, { onFocus: 'keep', onMount: 'ask' })
  return (
    <>
      <PageHeader title={t({ id: 'territory.nav.settings', message: 'Réglages du territoire' })} />
      <Loaded from={territory}>{(one) => <Settings key={one.version} territory={one} />}</Loaded>
    </>
  )
}

function Settings({ territory }: { readonly territory: Territory }) {
  const change = useAct(changeTerritory, {
    refresh: [readTerritory, me, readFirstSteps],
    onDone: () => say(t({ id: 'territory.settings.saved', message: 'Réglages enregistrés.' })),
  })
  return (
    <Form
      schema={changeTerritory.body}
      initial={{
        name: territory.name,
        subtitle: territory.subtitle,
        timeZone: territory.timeZone,
        colorBand: territory.colorBand ?? undefined,
        colorAction: territory.colorAction ?? undefined,
      }}
      toBody={(values) => ({
        ...values,
        subtitle: values.subtitle ?? '',
        colorBand: values.colorBand ?? null,
        colorAction: values.colorAction ?? null,
        version: territory.version,
      })}
      submit={t({ id: 'territory.settings.submit', message: 'Enregistrer les réglages' })}
      onSubmit={(body) => change.run({ body })}
      conflict={(current) => (
        <Note kind="warn" alert>
          {t({
            id: 'territory.settings.conflict',
            message:
              'Quelqu’un a changé ces réglages : le nom est maintenant « {name} ». Rechargez la page pour repartir de là.',
            values: { name: (current as Territory).name },
          })}
        </Note>
      )}
    >
      <TextField name="name" label={t({ id: 'territory.field.name', message: 'Nom du territoire' })} />
      <TextField
        name="subtitle"
        optional
        label={t({ id: 'territory.field.subtitle', message: 'Sous-titre' })}
        help={t({
          id: 'territory.field.subtitle-help',
          message: 'Par exemple « PLIE et Maison de l’emploi ».',
        })}
      />
      <TextField name="timeZone" label={t({ id: 'territory.field.time-zone', message: 'Fuseau horaire' })} />
      <ColorField
        name="colorBand"
        label={t({ id: 'territory.field.color-band', message: 'Couleur du bandeau' })}
        use="colorBand"
      />
      <ColorField
        name="colorAction"
        label={t({ id: 'territory.field.color-action', message: 'Couleur des boutons' })}
        use="colorAction"
      />
    </Form>
  )
}

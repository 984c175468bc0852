import { use } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { changeSetting, listSettings, type ShownSetting } from '../../contract.ts'
import { SettingFields } from './setting-fields.tsx'
import { emptyIn, fieldsOf, valueIn } from './setting-values.ts'

/** The new value and the day from which it holds. */
export function SettingForm({ setting, today }: { readonly setting: ShownSetting; readonly today: string }) {
  const change = useAct(changeSetting, {
    refresh: [listSettings],
    onDone: () => {
      say(t({ id: 'territory.setting.saved', message: 'Réglage enregistré.' }))
      go('reglages')
    },
  })
  return (
    <Form
      schema={changeSetting.body}
      initial={fieldsOf(setting)}
      toBody={(values) => ({ value: valueIn(setting.editor, values), validFrom: values.validFrom })}
      refuses={(values) => emptyIn(setting.editor, values)}
      submit={t({ id: 'territory.setting.submit', message: 'Enregistrer cette valeur' })}
      cancelTo="reglages"
      onSubmit={(body) => change.run({ params: { code: setting.code }, body })}
    >
      <SettingFields editor={setting.editor} label={setting.label} />
      <DateField
        name="validFrom"
        label={t({ id: 'territory.setting.from', message: 'À partir du' })}
        help={t({
          id: 'territory.setting.from-help',
          message: 'Les actes d’avant ce jour gardent la valeur d’avant. Jour, mois, année : 01/01/2027',
        })}
      />
      <PastDate today={today} />
    </Form>
  )
}

function PastDate({ today }: { readonly today: string }) {
  const day = use(FormContext)?.values.validFrom
  if (typeof day !== 'string' || day >= today) return null
  return (
    <Note kind="warn" alert>
      {t({
        id: 'territory.setting.past',
        message:
          'Cette date est passée. Les actes déjà enregistrés gardent la règle sous laquelle ils l’ont été ; la nouvelle valeur ne vaudra que pour ceux que vous saisirez ou corrigerez désormais.',
      })}
    </Note>
  )
}

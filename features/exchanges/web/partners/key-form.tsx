import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { listPartnerKeys, makePartnerKey } from '../../contract.ts'

export function KeyForm({
  organisationId,
  latestEnd,
  onMade,
  onClose,
}: {
  readonly organisationId: string
  readonly latestEnd: string
  readonly onMade: (secret: string) => void
  readonly onClose: () => void
}) {
  const [id] = useNewId()
  const make = useAct(makePartnerKey, {
    refresh: [listPartnerKeys],
    onDone: ({ secret }) => {
      onMade(secret)
      onClose()
    },
  })
  return (
    <Form
      schema={makePartnerKey.body}
      initial={{ expiresOn: latestEnd }}
      toBody={(values) => ({ ...values, id })}
      submit={t({ id: 'exchanges.keys.submit', message: 'Créer la clé et l’afficher' })}
      onSubmit={(body) => make.run({ params: { organisationId }, body })}
    >
      <TextField
        name="label"
        label={t({ id: 'exchanges.keys.label', message: 'À quoi elle sert' })}
        help={t({ id: 'exchanges.keys.label-help', message: 'Par exemple « Extraction mensuelle »' })}
        maxLength={80}
      />
      <DateField
        name="expiresOn"
        label={t({ id: 'exchanges.keys.expires', message: 'Dernier jour' })}
        help={t({
          id: 'exchanges.keys.expires-help',
          message:
            'Douze mois au plus : jusqu’au {day}. Durée à vérifier avec votre responsable de la sécurité.',
          values: { day: formatDate(latestEnd) },
        })}
      />
      <div>
        <Button kind="quiet" onClick={onClose}>
          {t({ id: 'exchanges.keys.close', message: 'Fermer sans créer' })}
        </Button>
      </div>
    </Form>
  )
}

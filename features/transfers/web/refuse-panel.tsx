import { use } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { listIncomingTransfers, readIncomingTransfer, refuseTransfer } from '../contract.ts'
import { codesOf, refusalReasons } from '../rules/lists.ts'
import { paths } from './paths.ts'
import { refusalWord } from './words.ts'

/** No, and why: her référent reads the reason, unless it came by a file, whose origin nothing here can reach. */
export function RefusePanel({
  transferId,
  isFile,
}: {
  readonly transferId: string
  readonly isFile: boolean
}) {
  const refuse = useAct(refuseTransfer, {
    refresh: [listIncomingTransfers, readIncomingTransfer],
    onDone: () => {
      say(
        isFile
          ? t({
              id: 'transfers.refused-file',
              message: 'Transfert refusé : dites-le au territoire d’origine, ce fichier ne lui répond pas.',
            })
          : t({
              id: 'transfers.refused',
              message: 'Transfert refusé : le territoire d’origine lit le motif.',
            }),
      )
      go(paths.incoming)
    },
  })
  return (
    <Panel title={t({ id: 'transfers.refuse.title', message: 'Refuser' })} padded>
      <Form
        schema={refuseTransfer.body}
        submit={t({ id: 'transfers.refuse', message: 'Refuser le transfert' })}
        onSubmit={(body) => refuse.run({ params: { transferId }, body })}
      >
        <Select
          name="reasonCode"
          label={t({ id: 'transfers.field.reason', message: 'Motif du refus' })}
          options={codesOf(refusalReasons).map((value) => ({ value, label: refusalWord(value) }))}
        />
        <ReasonField isFile={isFile} />
      </Form>
    </Panel>
  )
}

/** In words when none of the list holds. */
function ReasonField({ isFile }: { readonly isFile: boolean }) {
  return (
    <TextField
      name="reasonText"
      optional={use(FormContext)?.values.reasonCode !== 'other'}
      label={t({ id: 'transfers.field.reason-text', message: 'Précision' })}
      help={
        isFile
          ? t({
              id: 'transfers.field.reason-help-file',
              message:
                'Gardée ici. Ce transfert est venu par un fichier : prévenez vous-même qui l’a préparé. Ce qui était reçu est effacé.',
            })
          : t({
              id: 'transfers.field.reason-help',
              message: 'Lue par la personne qui a préparé le transfert. Ce qui était préparé est effacé.',
            })
      }
      maxLength={300}
    />
  )
}

import * as z from 'zod/mini'
import { useAct } from '#platform/web/api/use-act.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { listIncomingTransfers, receiveTransferFile, transferFiles } from '../contract.ts'
import { paths } from './paths.ts'

const chosen = z.object({ file: z.instanceof(File) })

/** A signed file that another installation made: it then awaits its answer as any other transfer. */
export function ReceivePage() {
  const receive = useAct(receiveTransferFile, {
    refresh: [listIncomingTransfers],
    onDone: ({ id }) => {
      say(t({ id: 'transfers.received', message: 'Fichier déposé : sa signature est bonne.' }))
      go(paths.answer(id))
    },
  })
  const title = t({ id: 'transfers.receive', message: 'Déposer un fichier de transfert' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t({ id: 'transfers.nav', message: 'Transferts reçus' }), to: paths.incoming }]}
      />
      <Panel label={title} padded>
        <Form
          schema={chosen}
          submit={t({ id: 'transfers.receive.submit', message: 'Déposer le fichier' })}
          cancelTo={paths.incoming}
          onSubmit={async ({ file }) => receive.run({ body: { text: await file.text() } })}
        >
          <FileField
            name="file"
            label={t({ id: 'transfers.receive.file', message: 'Fichier signé' })}
            help={t({
              id: 'transfers.receive.help',
              message: 'Celui que le territoire d’origine a téléchargé dans Bassin, sans le modifier.',
            })}
            rules={transferFiles}
          />
        </Form>
      </Panel>
    </>
  )
}

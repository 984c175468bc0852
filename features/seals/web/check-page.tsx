import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { checkSeal, type Sealed } from '../contract.ts'
import { fingerprintOf } from './file-fingerprint.ts'
import { ResultPanel } from './result-panel.tsx'

/** What may be compared: what was kept of a signed paper. */
const kept = { mostBytes: 5_000_000, endings: ['pdf', 'jpg', 'jpeg', 'png'] }

interface Answer {
  readonly fingerprint: string
  readonly items: readonly Sealed[]
}

/** Whether a paper in the hand is what was signed, told from its fingerprint alone. */
export function CheckPage() {
  const [answer, setAnswer] = useState<Answer>()
  const check = useAct(checkSeal, {
    onDone: ({ items }, { body }) => setAnswer({ fingerprint: body.fingerprint, items }),
  })
  return (
    <>
      <PageHeader
        title={t({ id: 'seals.nav', message: 'Vérifier un document' })}
        detail={t({
          id: 'seals.how',
          message:
            'Un document signé porte une empreinte : elle change dès qu’un mot change. Donnez ses premiers caractères, ou le fichier gardé quand un papier signé a été numérisé.',
        })}
      />
      <div className="grid gap-3">
        <Panel title={t({ id: 'seals.by-fingerprint', message: 'Par son empreinte' })} padded>
          <Form
            submit={t({ id: 'seals.check', message: 'Vérifier l’empreinte' })}
            onSubmit={async (_, values) => {
              setAnswer(undefined)
              await check.run({
                body: { fingerprint: String(values.fingerprint ?? '').replace(/[\s.…\u200b]/g, '') },
              })
            }}
          >
            <TextField
              name="fingerprint"
              label={t({ id: 'seals.fingerprint', message: 'Empreinte imprimée sur le document' })}
              help={t({
                id: 'seals.fingerprint-help',
                message: 'Les 12 premiers caractères au moins : des chiffres et des lettres de a à f.',
              })}
              maxLength={100}
            />
          </Form>
        </Panel>
        <Panel title={t({ id: 'seals.by-file', message: 'Par le fichier gardé' })} padded>
          {crypto.subtle === undefined ? (
            <Note>
              {t({
                id: 'seals.insecure',
                message:
                  'Votre navigateur ne calcule pas d’empreinte à cette adresse : tapez celle qui est imprimée.',
              })}
            </Note>
          ) : (
            <Form
              submit={t({ id: 'seals.check-file', message: 'Vérifier le fichier' })}
              onSubmit={async (_, values) => {
                setAnswer(undefined)
                if (values.file instanceof File)
                  await check.run({ body: { fingerprint: await fingerprintOf(values.file) } })
              }}
            >
              <FileField
                name="file"
                label={t({ id: 'seals.file', message: 'Fichier' })}
                help={t({
                  id: 'seals.file-help',
                  message: 'Son empreinte est calculée sur votre appareil : le fichier n’est pas envoyé.',
                })}
                rules={kept}
              />
            </Form>
          )}
        </Panel>
        <div role="status">{answer && <ResultPanel {...answer} />}</div>
      </div>
    </>
  )
}

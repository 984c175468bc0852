import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { checkSeal, type Sealed, type Verdict } from '../contract.ts'
import { fingerprintOf } from './file-fingerprint.ts'
import { readIssued } from './read-issued.ts'
import { ResultPanel } from './result-panel.tsx'

/** What may be compared: a document that was given, or what was kept of a signed paper. */
const kept = { mostBytes: 5_000_000, endings: ['pdf', 'jpg', 'jpeg', 'png'] }

interface Answer {
  readonly fingerprint: string
  readonly items: readonly Sealed[]
  /** Of a PDF that says from which document it is. */
  readonly verdict?: Verdict
}

/** Whether a paper in the hand is what was signed, told from its fingerprint alone. */
export function CheckPage() {
  const [answer, setAnswer] = useState<Answer>()
  const check = useAct(checkSeal)
  /** A PDF that Bassin gave says its own fingerprint; any other file is known by its bytes. */
  const checkFile = async (file: File): Promise<void> => {
    const issued = await readIssued(file)
    if (issued) {
      const { fingerprint, file: marked } = issued
      const { items, file: verdict } = await check.run({
        body: { fingerprint, ...(marked && { file: marked }) },
      })
      setAnswer({ fingerprint, items, verdict: verdict ?? 'untold' })
      if (items.length > 0) return
    }
    const fingerprint = await fingerprintOf(file)
    const { items } = await check.run({ body: { fingerprint } })
    if (items.length > 0 || !issued) setAnswer({ fingerprint, items })
  }
  return (
    <>
      <PageHeader
        title={t({ id: 'seals.nav', message: 'Vérifier un document' })}
        detail={t({
          id: 'seals.how',
          message:
            'Un document signé porte une empreinte : elle change dès qu’un mot change. Donnez ses premiers caractères, le PDF que Bassin a donné, ou la copie gardée d’un papier signé.',
        })}
      />
      <div className="grid gap-3">
        <Panel title={t({ id: 'seals.by-fingerprint', message: 'Par son empreinte' })} padded>
          <Form
            submit={t({ id: 'seals.check', message: 'Vérifier l’empreinte' })}
            onSubmit={async (_, values) => {
              setAnswer(undefined)
              const fingerprint = String(values.fingerprint ?? '').replace(/[\s.…\u200b]/g, '')
              const { items } = await check.run({ body: { fingerprint } })
              setAnswer({ fingerprint, items })
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
        <Panel title={t({ id: 'seals.by-file', message: 'Par le fichier' })} padded>
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
                if (values.file instanceof File) await checkFile(values.file)
              }}
            >
              <FileField
                name="file"
                label={t({ id: 'seals.file', message: 'Fichier' })}
                help={t({
                  id: 'seals.file-help',
                  message: 'Le fichier est lu sur votre appareil : il n’est pas envoyé.',
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

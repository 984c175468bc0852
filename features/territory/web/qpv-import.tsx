import { useState } from 'react'
import { problemSentence } from '#platform/web/api/problem-sentences.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { importQpv, listQpv } from '../contract.ts'

const rules = { mostBytes: 500_000, endings: ['csv', 'txt'] }

interface Rehearsal {
  readonly added: readonly { readonly line: number; readonly code: string; readonly name: string }[]
  readonly changed: readonly { readonly line: number; readonly code: string; readonly name: string }[]
  readonly unchanged: number
  readonly rejected: readonly { readonly line: number; readonly code: string; readonly value: string }[]
}

/** A file is first compared; only what was shown is then written. */
export function QpvImport() {
  const [csv, setCsv] = useState<string>()
  const [rehearsal, setRehearsal] = useState<Rehearsal>()
  const rehearse = useAct(importQpv)
  const write = useAct(importQpv, {
    refresh: [listQpv],
    onDone: () => {
      setRehearsal(undefined)
      say(t({ id: 'territory.qpv.written', message: 'Quartiers enregistrés.' }))
    },
  })
  const compare = async (file: unknown) => {
    const text = file instanceof File ? await readText(file) : ''
    setCsv(text)
    setRehearsal(await rehearse.run({ body: { csv: text, rehearse: true } }))
  }
  return (
    <Panel title={t({ id: 'territory.qpv.import', message: 'Importer une liste' })} padded>
      <div className="grid gap-4">
        <Form
          submit={t({ id: 'territory.qpv.compare', message: 'Comparer, sans rien écrire' })}
          onSubmit={(_, values) => compare(values.csv)}
        >
          <FileField
            name="csv"
            label={t({ id: 'territory.qpv.file', message: 'Fichier CSV' })}
            help={t({ id: 'territory.qpv.file-help', message: 'Trois colonnes : code ; nom ; commune.' })}
            rules={rules}
          />
        </Form>
        {rehearsal && <Outcome rehearsal={rehearsal} />}
        {write.problem && <ErrorState problem={write.problem} />}
        {rehearsal && csv && rehearsal.added.length + rehearsal.changed.length > 0 && (
          <div>
            <Button
              kind="primary"
              busy={write.running}
              onClick={() => write.start({ body: { csv, rehearse: false } })}
            >
              {t({
                id: 'territory.qpv.write',
                message: '{count, plural, one {Enregistrer # quartier} other {Enregistrer # quartiers}}',
                values: { count: rehearsal.added.length + rehearsal.changed.length },
              })}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  )
}

/** French spreadsheets often write Windows-1252; a file that is not UTF-8 is read as such. */
const readText = async (file: File): Promise<string> => {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function Outcome({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  return (
    <div className="grid gap-2 text-13">
      <p>
        {t({
          id: 'territory.qpv.summary',
          message:
            '{added} à ajouter, {changed} à modifier, {unchanged} sans changement, {rejected} rejetés.',
          values: {
            added: rehearsal.added.length,
            changed: rehearsal.changed.length,
            unchanged: rehearsal.unchanged,
            rejected: rehearsal.rejected.length,
          },
        })}
      </p>
      <ul className="grid gap-1">
        {[...rehearsal.added, ...rehearsal.changed].slice(0, 50).map(({ line, code, name }) => (
          <li key={line}>
            {code} {name}
          </li>
        ))}
        {rehearsal.rejected.map(({ line, code, value }) => (
          <li key={line}>
            {t({ id: 'territory.qpv.line', message: 'Ligne {line}', values: { line } })} ({value}) :{' '}
            {problemSentence(code)}
          </li>
        ))}
      </ul>
    </div>
  )
}

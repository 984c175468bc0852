import { use, useEffect, useState } from 'react'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ConflictPanel } from '#platform/web/states/conflict-panel.tsx'
import { type Draft, readMinutes, writeDraft } from '../contract.ts'

/** The text of the minutes. When somebody else wrote meanwhile, both texts are shown and either, or both, may be kept. */
export function DraftPanel({
  meetingId,
  draft,
  onTyped,
}: {
  readonly meetingId: string
  readonly draft: Draft
  /** Whether what is in the field differs from what is kept. */
  readonly onTyped: (isUnsaved: boolean) => void
}) {
  const { timeZone } = useTerritory()
  const [base, setBase] = useState({
    ...{ round: 0, version: draft.version, text: draft.text },
    kept: draft.text,
  })
  const [mine, setMine] = useState<FormValues>({})
  const write = useAct(writeDraft, {
    refresh: [readMinutes],
    onDone: (kept) => setBase((former) => ({ ...former, version: kept.version, text: kept.text })),
  })
  const restart = (theirs: Draft, text: string) =>
    setBase((former) => ({
      ...{ round: former.round + 1, version: theirs.version, text },
      kept: theirs.text,
    }))
  const typed = textOf(mine)
  return (
    <Panel title={t({ id: 'steering.draft', message: 'Texte du procès-verbal' })} padded>
      {draft.byName && draft.at && (
        <p className="mb-2 text-13 text-ink-2">
          {t({
            id: 'steering.draft.by',
            message: 'Version {version}, {name}, {when}',
            values: { version: draft.version, name: draft.byName, when: formatDateTime(draft.at, timeZone) },
          })}
        </p>
      )}
      <Form
        key={base.round}
        schema={writeDraft.body}
        initial={{ text: base.text }}
        toBody={(values) => ({ text: values.text ?? '', version: base.version })}
        submit={t({ id: 'steering.draft.save', message: 'Enregistrer le texte' })}
        onSubmit={async (body, values) => {
          setMine(values)
          await write.run({ params: { meetingId }, body })
          setBase((former) => ({ ...former, kept: textOf(values) }))
          // Said once the page is read again: who signs at once signs this text, not the one before.
          say(t({ id: 'steering.draft.kept', message: 'Texte du procès-verbal enregistré.' }))
        }}
        conflict={(current) => {
          const theirs = current as Draft
          return (
            <div className="grid gap-2">
              <ConflictPanel
                who={t({
                  id: 'steering.draft.conflict',
                  message: '{name} a enregistré une autre version pendant que vous écriviez.',
                  values: { name: theirs.byName ?? '' },
                })}
                differences={[
                  {
                    label: t({ id: 'steering.draft', message: 'Texte du procès-verbal' }),
                    mine: typed,
                    theirs: theirs.text,
                  },
                ]}
                onKeepMine={() => restart(theirs, typed)}
                onKeepTheirs={() => restart(theirs, theirs.text)}
              />
              <p>
                <Button size="small" onClick={() => restart(theirs, `${theirs.text}\n\n${typed}`)}>
                  {t({ id: 'steering.draft.both', message: 'Garder les deux textes, à la suite' })}
                </Button>
              </p>
            </div>
          )
        }}
      >
        <Unsaved kept={base.kept} onTyped={onTyped} />
        <TextArea
          name="text"
          label={t({ id: 'steering.field.text', message: 'Échanges et explications' })}
          help={t({
            id: 'steering.field.text-help',
            message:
              'Présences, quorum, décisions et chiffres s’écrivent seuls. N’y nommez aucune personne accompagnée.',
          })}
          optional
          rows={12}
          maxLength={19_000}
        />
      </Form>
    </Panel>
  )
}

const textOf = ({ text }: FormValues): string => (typeof text === 'string' ? text : '')

/** Tells, as one types, whether the field holds more than what is kept. */
function Unsaved({
  kept,
  onTyped,
}: {
  readonly kept: string
  readonly onTyped: (isUnsaved: boolean) => void
}) {
  const isUnsaved = textOf(use(FormContext)?.values ?? {}) !== kept
  useEffect(() => onTyped(isUnsaved), [isUnsaved, onTyped])
  return null
}

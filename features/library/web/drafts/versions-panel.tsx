import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { compareDraft, type Draft, type DraftVersion, readDraft, saveDraftVersion } from '../../contract.ts'
import { Differences } from './differences.tsx'

const versionWord = ({ number, writtenAt, writtenByName }: DraftVersion): string =>
  t({
    id: 'library.version',
    message: 'Version {number}, {name}, le {at}',
    values: { number, name: writtenByName, at: formatDateTime(writtenAt) },
  })

/** What was kept, and how the figures moved since. */
export function VersionsPanel({ draft, mayWrite }: { readonly draft: Draft; readonly mayWrite: boolean }) {
  const [id, renew] = useNewId()
  const save = useAct(saveDraftVersion, {
    refresh: [readDraft, compareDraft],
    onDone: ({ number }) => {
      renew()
      say(t({ id: 'library.version.kept', message: 'Version {number} gardée.', values: { number } }))
    },
  })
  const title = t({ id: 'library.versions', message: 'Versions et écarts' })
  return (
    <Panel title={title} padded>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {draft.versions.length === 0 && (
          <p className="text-ink-2">
            {t({
              id: 'library.versions.none',
              message: 'Aucune version gardée. Gardez-en une pour voir plus tard quels chiffres ont bougé.',
            })}
          </p>
        )}
        {mayWrite && (
          <div>
            <Button
              busy={save.running}
              onClick={() => save.start({ params: { draftId: draft.id }, body: { id } })}
            >
              {t({ id: 'library.version.keep', message: 'Garder une version' })}
            </Button>
          </div>
        )}
        {save.problem && <ErrorState problem={save.problem} />}
        {draft.versions.length > 0 && <Comparison draft={draft} />}
      </div>
    </Panel>
  )
}

function Comparison({ draft }: { readonly draft: Draft }) {
  const [latest] = draft.versions
  const [from, setFrom] = useState<string>()
  const [to, setTo] = useState<string>()
  const options = draft.versions.map((one) => ({ value: String(one.number), label: versionWord(one) }))
  const since = from ?? String(latest?.number ?? 1)
  return (
    <>
      <Select
        label={t({ id: 'library.compare.from', message: 'Depuis' })}
        value={since}
        onChange={setFrom}
        options={options}
      />
      <Select
        optional
        label={t({ id: 'library.compare.to', message: 'Jusqu’à' })}
        empty={
          draft.signed
            ? t({ id: 'library.compare.signed', message: 'La version signée' })
            : t({ id: 'library.compare.now', message: 'Maintenant' })
        }
        value={to}
        onChange={setTo}
        options={options}
      />
      <Differences draftId={draft.id} from={since} to={to} />
    </>
  )
}

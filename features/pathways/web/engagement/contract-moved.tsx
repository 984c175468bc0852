import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'
import { differencesBetween } from '../edited-version.tsx'
import { draftFields, draftVersion, jobOf } from './draft-values.ts'
import type { ShownDraft } from './use-shown-draft.ts'

/** The contract was rewritten while its signer read it: what changed, to be read before signing that version. */
export function ContractMoved({
  current,
  draft,
}: {
  readonly current: Engagement
  readonly draft: ShownDraft
}) {
  const theirs = current.objectives.map(({ id }) => id)
  const fields = draftFields([...theirs, ...draft.ids.filter((id) => !theirs.includes(id))], {
    ...draft.jobs,
    ...jobOf(current),
  })
  const changes = differencesBetween(fields, draft.edited.values, draftVersion(current).values)
  return (
    <Note kind="warn" alert>
      <p className="font-title">
        {t({
          id: 'pathways.signatures.moved',
          message:
            'Quelqu’un a modifié ce contrat pendant que vous l’aviez ouvert : la signature n’est pas notée.',
        })}
      </p>
      <FactList
        facts={changes.map(({ label, mine, theirs: now }) => ({
          label,
          value: t({
            id: 'pathways.signatures.was-now',
            message: '{now} (avant : {before})',
            values: { now, before: mine },
          }),
        }))}
      />
      <p className="mt-2">
        <Button size="small" onClick={() => draft.show(current)}>
          {t({ id: 'pathways.signatures.reread', message: 'Relire le contrat' })}
        </Button>
      </p>
    </Note>
  )
}

import { useState } from 'react'
import { paths as people } from '#features/people/web/public.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { restoreFile, searchArchive } from '../contract.ts'
import { ArchivedFile } from './archived-file.tsx'

interface Found {
  readonly personId: string
  readonly fileNumber: string
  readonly archivedOn: string
}

/** Somebody comes back: her archived file is found by her whole identity, and opened again with a reason. */
export function ArchivePage() {
  const [found, setFound] = useState<readonly Found[]>()
  const search = useAct(searchArchive, { onDone: ({ items }) => setFound(items) })
  const title = t({ id: 'privacy.archive', message: 'Archives' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'privacy.archive.detail',
          message: 'Les dossiers sans contact y sont fermés. Une personne qui revient y est retrouvée.',
        })}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <Panel title={t({ id: 'privacy.archive.search', message: 'Retrouver un dossier' })} padded>
          <Form
            schema={searchArchive.body}
            submit={t({ id: 'privacy.archive.find', message: 'Chercher aux archives' })}
            onSubmit={(body) => search.run({ body })}
          >
            <TextField name="givenName" label={t({ id: 'privacy.archive.given', message: 'Prénom' })} />
            <TextField name="familyName" label={t({ id: 'privacy.archive.family', message: 'Nom' })} />
            <DateField
              name="birthDate"
              max={today()}
              label={t({ id: 'privacy.archive.birth', message: 'Date de naissance' })}
            />
          </Form>
        </Panel>
        {found?.length === 0 && (
          <EmptyState
            title={t({ id: 'privacy.archive.none', message: 'Aucun dossier archivé à cette identité' })}
          >
            {t({
              id: 'privacy.archive.none-why',
              message:
                'Le nom, le prénom et la date doivent être ceux du dossier. Un dossier anonyme ne se retrouve plus.',
            })}
          </EmptyState>
        )}
        {found?.map((file) => (
          <FoundFile key={file.personId} file={file} />
        ))}
      </div>
    </>
  )
}

function FoundFile({ file }: { readonly file: Found }) {
  const readsArchive = useRight('people.read-archive') !== undefined
  const restore = useAct(restoreFile, {
    onDone: () => {
      say(t({ id: 'privacy.archive.restored', message: 'Le dossier est rouvert.' }))
      go(people.identity(file.personId))
    },
  })
  return (
    <Panel
      isItem
      padded
      title={t({
        id: 'privacy.archive.file',
        message: 'Dossier {number}',
        values: { number: file.fileNumber },
      })}
      detail={t({
        id: 'privacy.archive.since',
        message: 'archivé le {day}',
        values: { day: formatDate(file.archivedOn, 'long') },
      })}
    >
      <Form
        schema={restoreFile.body}
        submit={t({ id: 'privacy.archive.restore', message: 'Rouvrir le dossier' })}
        onSubmit={(body) => restore.run({ params: { personId: file.personId }, body })}
      >
        <TextArea
          name="reason"
          rows={2}
          maxLength={300}
          label={t({ id: 'privacy.archive.why', message: 'Pourquoi le rouvrir' })}
          help={t({ id: 'privacy.archive.traced', message: 'Ce motif est gardé au journal.' })}
        />
      </Form>
      {readsArchive && <ArchivedFile personId={file.personId} />}
    </Panel>
  )
}

import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { asProblem, type Problem } from '#platform/web/api/problem.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type FileMapping, readFileMapping, readOperation, takeParticipantFile } from '../contract.ts'
import { ArchivedNote } from './archived-note.tsx'
import { FileGapsPanel } from './file-gaps.tsx'
import { MappingPanel } from './mapping-panel.tsx'
import { OperationTabs } from './operation-tabs.tsx'
import { paths } from './paths.ts'
import { WithheldNote } from './withheld-note.tsx'

/** The file of participants: its columns, and the file itself once nothing that is due lacks. */
export function FilePage() {
  const operationId = usePageParam('operationId')
  const operation = useLoad(readOperation, { params: { operationId } })
  const mapping = useLoad(readFileMapping)
  const mayExport = useRight('exchanges.export') !== undefined
  const mayManage = useRight('funding.manage') !== undefined
  return (
    <>
      <PageHeader
        title={t({ id: 'funding.file', message: 'Fichier des participants' })}
        detail={t({
          id: 'funding.file.detail',
          message: 'Une ligne par participation, une cellule vide pour ce qui est inconnu.',
        })}
        crumbs={[
          { label: t({ id: 'funding.operations', message: 'Opérations FSE+' }), to: paths.operations },
          { label: operation.data?.label ?? '', to: paths.operation(operationId) },
        ]}
        actions={
          mayManage && (
            <LinkButton to={paths.mapping}>
              {t({ id: 'funding.mapping.change', message: 'Modifier les colonnes' })}
            </LinkButton>
          )
        }
      />
      <OperationTabs operationId={operationId} />
      <Loaded from={operation}>
        {(found) => (
          <div className="grid gap-3">
            <ArchivedNote operation={found} />
            {mayExport && <TakeFile operationId={operationId} mapping={mapping.data?.inForce} />}
            <Loaded from={mapping}>
              {({ inForce, versions }) => <MappingPanel mapping={inForce} versions={versions} />}
            </Loaded>
          </div>
        )}
      </Loaded>
    </>
  )
}

function TakeFile({
  operationId,
  mapping,
}: {
  readonly operationId: string
  readonly mapping: FileMapping | undefined
}) {
  const [refused, setRefused] = useState<Problem>()
  const take = async (body: { readonly reason: string }): Promise<void> => {
    setRefused(undefined)
    try {
      await download(takeParticipantFile, { params: { operationId }, body })
      say(t({ id: 'funding.file.left', message: 'Fichier téléchargé ; le motif est noté.' }))
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.code !== 'export-incomplete' && problem.code !== 'export-empty') throw thrown
      setRefused(problem)
    }
  }
  return (
    <Panel title={t({ id: 'funding.file.take', message: 'Prendre le fichier' })} padded>
      <div className="grid gap-3">
        {refused && (
          <Note kind="bad" alert>
            {wordsOf(refused)}
          </Note>
        )}
        {refused?.code === 'export-incomplete' && <FileGapsPanel problem={refused} />}
        {mapping && <WithheldNote mapping={mapping} />}
        <Form
          schema={takeParticipantFile.body}
          submit={t({ id: 'funding.file.submit', message: 'Vérifier et télécharger' })}
          onSubmit={take}
        >
          <TextField
            name="reason"
            label={t({ id: 'funding.file.reason', message: 'Pour qui et pour quoi' })}
            help={t({
              id: 'funding.file.reason-help',
              message:
                'Gardé avec la date et votre nom. Un fichier vide ou incomplet ne part pas : ce qui manque est listé.',
            })}
            maxLength={300}
          />
        </Form>
      </div>
    </Panel>
  )
}

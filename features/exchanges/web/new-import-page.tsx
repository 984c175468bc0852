import { useState } from 'react'
import { organisationOptions, schemeOptions } from '#features/organisations/contract.ts'
import { NoScheme } from '#features/organisations/web/public.ts'
import { call } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { UploadProgress } from '#platform/web/states/upload-progress.tsx'
import { type ImportKind, importedFiles, importKinds, listImports, receiveImport } from '../contract.ts'
import { kindHints, kindWords } from './words.ts'

const formOf = (id: string, kind: ImportKind, values: FormValues): FormData => {
  const form = new FormData()
  form.append('id', id)
  form.append('kind', kind)
  for (const name of ['organisationId', 'schemeId'])
    if (typeof values[name] === 'string') form.append(name, values[name])
  if (values.file instanceof File) form.append('file', values.file)
  return form
}

const loadPartners = async (q: string, signal: AbortSignal) => {
  const { items } = await call(organisationOptions, { query: { q }, signal })
  return items.map(({ id, name }) => ({ value: id, label: name }))
}

/** What the file is, from whom, and the file: it is only read and compared. */
export function NewImportPage() {
  const [id] = useNewId()
  const [kind, setKind] = useState<ImportKind>('referrals')
  const schemes = useLoad(schemeOptions)
  const send = useUpload(receiveImport, {
    refresh: [listImports],
    onDone: () => go(`echanges/imports/${id}`),
  })
  const isList = kind === 'referrals'
  return (
    <>
      <PageHeader
        title={t({ id: 'exchanges.new', message: 'Importer un fichier' })}
        crumbs={[{ label: t({ id: 'exchanges.nav', message: 'Imports et exports' }), to: 'echanges' }]}
      />
      <Form
        submit={t({ id: 'exchanges.new.submit', message: 'Lire et comparer, sans rien écrire' })}
        cancelTo="echanges"
        onSubmit={(_, values) => send.run({ form: formOf(id, kind, values) })}
      >
        <RadioGroup<ImportKind>
          label={t({ id: 'exchanges.new.kind', message: 'Que contient le fichier ?' })}
          value={kind}
          onChange={(chosen) => setKind(chosen ?? 'referrals')}
          options={importKinds.map((value) => ({
            value,
            label: kindWords[value](),
            hint: kindHints[value](),
          }))}
        />
        {(isList || kind === 'episodes') && schemes.data?.items.length === 0 && <NoScheme />}
        <ComboBox
          name="organisationId"
          optional={!isList}
          label={
            isList
              ? t({ id: 'exchanges.new.sender', message: 'Partenaire qui envoie la liste' })
              : t({ id: 'exchanges.new.partner', message: 'Partenaire dont vient le fichier' })
          }
          help={t({
            id: 'exchanges.new.partner-help',
            message: 'Le choix des colonnes est retenu pour ses prochains fichiers.',
          })}
          load={loadPartners}
        />
        <Select
          name="schemeId"
          optional={!isList && kind !== 'episodes'}
          label={t({ id: 'exchanges.new.scheme', message: 'Dispositif' })}
          options={(schemes.data?.items ?? []).map((one) => ({ value: one.id, label: one.label }))}
        />
        <FileField
          name="file"
          label={t({ id: 'exchanges.new.file', message: 'Fichier' })}
          help={t({
            id: 'exchanges.new.file-help',
            message: 'La première ligne porte les noms des colonnes.',
          })}
          rules={importedFiles}
        />
        <UploadProgress sending={send.sending} />
      </Form>
    </>
  )
}

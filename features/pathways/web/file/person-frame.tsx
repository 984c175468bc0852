import type { ReactNode } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type FileEpisode, openFile, type PersonFile } from '../../contract.ts'
import { personPaths } from '../person-paths.ts'
import { FileHeader } from './file-header.tsx'

export interface OpenedFile {
  readonly file: PersonFile
  /** The open episode, else the latest one. */
  readonly episode: FileEpisode | undefined
  readonly name: string
}

/** Every page of a file: its load (written in the audit trail), who it is, its state, its tabs. */
export function PersonFrame({
  children,
  bare,
  title,
}: {
  readonly children: (opened: OpenedFile) => ReactNode
  /** A form page: a breadcrumb instead of the tabs. */
  readonly bare?: boolean
  readonly title?: string
}) {
  const personId = usePageParam('personId')
  const loaded = useLoad(openFile, { params: { personId } }, { onFocus: 'keep' })
  return (
    <Loaded from={loaded} loading={t({ id: 'pathways.file.loading', message: 'Ouverture du dossier…' })}>
      {(file) => {
        const opened = {
          file,
          episode: file.episodes[0],
          name: `${file.person.givenName} ${file.person.familyName}`,
        }
        return (
          <>
            {bare ? (
              <FormHeader opened={opened} title={title ?? ''} />
            ) : (
              <FileHeader person={file.person} head={headOf(file)} />
            )}
            {children(opened)}
          </>
        )
      }}
    </Loaded>
  )
}

function FormHeader({ opened, title }: { readonly opened: OpenedFile; readonly title: string }) {
  const { id } = opened.file.person
  return <PageHeader title={title} crumbs={[{ label: opened.name, to: personPaths.file(id) }]} />
}

const headOf = ({ episodes }: PersonFile) => ({
  episode: episodes[0],
  episodes: episodes.length,
  proofs: episodes.flatMap((one) => one.proofs).length,
})

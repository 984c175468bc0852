import { readPerson } from '#features/people/contract.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readFileHead } from '../../contract.ts'
import { FileHeader } from './file-header.tsx'

/**
 * Head of the pages of a file that another feature shows. The name comes from the reply which those pages ask anyway
 * (one ask, one line in the trail); the state of the pathway from a route that opens nothing.
 */
export function PersonHeader({ personId }: { readonly personId: string }) {
  const person = useLoad(readPerson, { params: { personId } }, { onFocus: 'keep' })
  const head = useLoad(readFileHead, { params: { personId } })
  return (
    <Loaded from={person} loading={t({ id: 'pathways.file.loading', message: 'Ouverture du dossier…' })}>
      {(file) => <FileHeader person={file} head={head.data} />}
    </Loaded>
  )
}

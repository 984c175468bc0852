import type { AnyRoute } from '#platform/web/api/client-input.ts'
import { queryClient } from '#platform/web/api/query-client.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** Two people type the same thing: what is shown is read again, what one typed stays, and nothing is written twice. */
export function MovedMeanwhile({ of }: { readonly of: AnyRoute }) {
  return (
    <Note kind="warn" alert>
      <p>
        {t({
          id: 'steering.moved',
          message: 'Quelqu’un a modifié ceci entre-temps : rien n’est enregistré.',
        })}
      </p>
      <p className="mt-2">
        <Button size="small" onClick={() => void queryClient.invalidateQueries({ queryKey: [of.path] })}>
          {t({ id: 'steering.read-again', message: 'Relire, puis enregistrer' })}
        </Button>
      </p>
    </Note>
  )
}

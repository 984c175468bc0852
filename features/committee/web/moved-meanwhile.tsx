import { queryClient } from '#platform/web/api/query-client.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { readAgenda, readMinutes } from '../contract.ts'

/** Two people type the same sitting: what is shown is read again, what one typed stays, and nothing is written twice. */
export function MovedMeanwhile() {
  const readAgain = (): void => {
    for (const { path } of [readAgenda, readMinutes]) void queryClient.invalidateQueries({ queryKey: [path] })
  }
  return (
    <Note kind="warn" alert>
      <p>
        {t({
          id: 'committee.moved',
          message: 'Quelqu’un a modifié cette ligne entre-temps : rien n’est enregistré.',
        })}
      </p>
      <p className="mt-2">
        <Button size="small" onClick={readAgain}>
          {t({ id: 'committee.read-again', message: 'Relire la séance, puis enregistrer' })}
        </Button>
      </p>
    </Note>
  )
}

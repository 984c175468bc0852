import type { ApplicationRow } from '#features/pathways/contract.ts'
import { applicationWord } from '#features/pathways/web/public.ts'
import { queryClient } from '#platform/web/api/query-client.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { readAgenda, readMinutes } from '../contract.ts'

const readAgain = (): void => {
  for (const { path } of [readAgenda, readMinutes]) void queryClient.invalidateQueries({ queryKey: [path] })
}

/** Two people decided the same line: which decision stands, before the form that lost goes with what it holds. */
export function DecidedMeanwhile({ current }: { readonly current: ApplicationRow }) {
  if (current.state === 'eligibility-checked') return <MovedMeanwhile />
  return (
    <Note kind="warn" alert>
      <p>
        <strong>
          {current.decidedByName
            ? t({
                id: 'committee.decided-meanwhile',
                message: 'Décision déjà prise par {name} : {state}.',
                values: { name: current.decidedByName, state: applicationWord(current.state) },
              })
            : t({
                id: 'committee.taken-up-meanwhile',
                message: 'La candidature a été reprise entre-temps : {state}.',
                values: { state: applicationWord(current.state) },
              })}
        </strong>{' '}
        {t({
          id: 'committee.decided-meanwhile.why',
          message:
            'La vôtre n’est pas enregistrée. Relire la séance fermera ce formulaire : copiez d’abord ce que vous voulez garder.',
        })}
      </p>
      <p className="mt-2">
        <Button size="small" onClick={readAgain}>
          {t({ id: 'committee.read-decided', message: 'Relire la séance' })}
        </Button>
      </p>
    </Note>
  )
}

/** Two people type the same sitting: what is shown is read again, what one typed stays, and nothing is written twice. */
export function MovedMeanwhile() {
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

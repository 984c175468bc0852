import { queryClient } from '#platform/web/api/query-client.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { type ApplicationRow, readApplication } from '../../contract/applications.ts'
import { applicationWord } from '../words.ts'

/** Two people act on one application: what stands is said, and the page is read again once what was typed is copied. */
export function TakenFurther({ current }: { readonly current: ApplicationRow }) {
  return (
    <Note kind="warn" alert>
      <p>
        <strong>
          {current.decidedByName
            ? t({
                id: 'pathways.application.decided-meanwhile',
                message: 'Décision déjà prise par {name} : {state}.',
                values: { name: current.decidedByName, state: applicationWord(current.state) },
              })
            : t({
                id: 'pathways.application.moved-meanwhile',
                message: 'Quelqu’un a fait avancer cette candidature entre-temps : {state}.',
                values: { state: applicationWord(current.state) },
              })}
        </strong>{' '}
        {t({
          id: 'pathways.application.moved-meanwhile.why',
          message:
            'Votre saisie n’est pas enregistrée. Relire la candidature peut fermer ce formulaire : copiez d’abord ce que vous voulez garder.',
        })}
      </p>
      <p className="mt-2">
        <Button
          size="small"
          onClick={() => void queryClient.invalidateQueries({ queryKey: [readApplication.path] })}
        >
          {t({ id: 'pathways.application.read-again', message: 'Relire la candidature' })}
        </Button>
      </p>
    </Note>
  )
}

import { Problem } from '#platform/web/api/problem.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { ConflictPanel } from '#platform/web/states/conflict-panel.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loading } from '#platform/web/states/loading.tsx'
import { NoRight } from '#platform/web/states/no-right.tsx'
import { ProgressBar } from '#platform/web/states/progress-bar.tsx'
import { Section } from './section.tsx'

const nothing = (): void => {}

/** Every state says what happens, what is kept, and what one can do. */
export function StatesSection() {
  return (
    <Section title="États d’une page" detail="Ce qui se passe, ce qui est gardé, ce que vous pouvez faire.">
      <div className="grid items-start gap-3 list:grid-cols-2 side:grid-cols-3">
        <Panel label="Vide après filtre">
          <EmptyState
            title="Aucune personne ne répond à ces 3 filtres."
            actions={
              <>
                <Button>Retirer ce filtre</Button>
                <Button kind="quiet">Tout effacer</Button>
              </>
            }
          >
            Sans le filtre « commune : Vallon-le-Haut », il y en a 4.
          </EmptyState>
        </Panel>
        <Panel label="Chargement">
          <Loading label="Chargement de la file active…" />
        </Panel>
        <Panel label="Travail long" padded>
          <ProgressBar label="Import de 61 dossiers" done={38} total={61} />
          <p className="mt-2 text-13 text-ink-2">
            Vous pouvez quitter cette page : un message vous préviendra.
          </p>
        </Panel>
        <ErrorState
          problem={new Problem({ code: 'unexpected', status: 500, reference: 'B7F31C' })}
          kept="Rien n’est perdu : l’étape est enregistrée, le message est en attente."
          retry={nothing}
        />
        <NoRight
          title="Contraintes de santé"
          reason="Réservé aux personnes du groupe de suivi habilitées."
          actions={<Button>Demander à Mme Marchetti</Button>}
        />
        <ConflictPanel
          who="Inès Marchetti a modifié cette étape il y a 2 min."
          differences={[{ label: 'Début', mine: '7 déc.', theirs: '14 déc.' }]}
          onKeepMine={nothing}
          onKeepTheirs={nothing}
        />
        <div className="flex flex-col gap-2">
          <Note>Une remarque.</Note>
          <Note kind="info">Une information utile au geste suivant.</Note>
          <Note kind="warn">Vous êtes hors connexion. Deux saisies attendent sur cet appareil.</Note>
          <Note kind="bad">L’envoi à l’auto-école n’est pas parti.</Note>
        </div>
      </div>
    </Section>
  )
}

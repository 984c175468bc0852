import { useState } from 'react'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Menu } from '#platform/web/design/menu.tsx'
import { type State, StateMark } from '#platform/web/design/state-mark.tsx'
import { Tabs } from '#platform/web/design/tabs.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Section } from './section.tsx'

const marks: readonly (readonly [State, string])[] = [
  ['ok', 'atteint'],
  ['warn', 'dernier jour demain'],
  ['bad', '14 jours de retard'],
  ['todo', 'à venir'],
  ['doing', 'en cours'],
  ['info', 'dans 1 h 15'],
]

/** Buttons, menus, dialog, toast, states. */
export function ActionsSection() {
  const [asking, setAsking] = useState(false)
  return (
    <Section title="Actions et états" detail="Un verbe sur chaque bouton ; un bouton inactif dit pourquoi.">
      <Tabs
        label="Dossier"
        tabs={[
          { label: 'Parcours', to: '/composants' },
          { label: 'Diagnostic et freins', to: '/composants/diagnostic', count: 2 },
          { label: 'Documents', to: '/composants/documents', count: 14 },
        ]}
      />
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <Button kind="primary" icon="chat" onClick={() => say('Entretien noté.', () => say('Annulé.'))}>
          Noter l’entretien
        </Button>
        <Button icon="add">Ajouter une étape</Button>
        <LinkButton to="/composants?impression=oui" icon="print">
          Imprimer
        </LinkButton>
        <Button kind="quiet">Tout effacer</Button>
        <Button kind="danger" onClick={() => setAsking(true)}>
          Effacer le dossier
        </Button>
        <Button disabledReason="« Signer » attend l’avis de la commission du 3 déc.">Signer</Button>
        <Menu
          label="Autres actions"
          icon="down"
          items={[
            { key: 'copy', label: 'Copier le lien de cette vue', run: () => say('Lien copié.') },
            { key: 'transfer', label: 'Confier à un autre référent', run: () => say('Dossier confié.') },
          ]}
        >
          Autres actions
        </Menu>
      </div>
      <ul className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {marks.map(([state, word]) => (
          <li key={state}>
            <StateMark state={state}>{word}</StateMark>
          </li>
        ))}
        {marks.map(([state, word]) => (
          <li key={state}>
            <Tag state={state}>{word}</Tag>
          </li>
        ))}
        <li>
          <Tag>quotité 80 %</Tag>
        </li>
      </ul>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Effacer ce dossier ?"
        actions={
          <Button kind="danger" onClick={() => setAsking(false)}>
            Effacer le dossier
          </Button>
        }
      >
        <p>Cela ne pourra pas être annulé. Les chiffres déjà transmis ne changent pas.</p>
      </Dialog>
    </Section>
  )
}

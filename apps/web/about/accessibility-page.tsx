import { useTerritory } from '#platform/web/api/territory.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Administrators } from './administrators.tsx'
import { Article, Part, Points } from './article.tsx'
import { statusWords } from './status-words.ts'

const title = () => t({ id: 'platform.about.accessibility', message: 'Accessibilité' })

/** What the territory declares, what stands behind it, and whom to tell when a page cannot be used. */
export function AccessibilityPage() {
  const { name, accessibilityStatus } = useTerritory()
  return (
    <Article
      title={title()}
      detail={t({
        id: 'platform.about.declared',
        message: '{name} déclare cet outil {status} au référentiel d’accessibilité (RGAA 4.1).',
        values: { name, status: statusWords[accessibilityStatus]() },
      })}
    >
      <WhatIsKnown />
      <Part title={t({ id: 'platform.about.blocked', message: 'Une page vous bloque ?' })}>
        <Administrators />
        <Remedy />
      </Part>
    </Article>
  )
}

/** The same before anyone signs in: each territory declares its own state. */
export function OpenAccessibilityPage() {
  return (
    <Article
      open
      title={title()}
      detail={t({
        id: 'platform.about.each-declares',
        message:
          'Chaque territoire déclare son état au référentiel d’accessibilité (RGAA 4.1) ; il est rappelé au bas de ses pages. Sans déclaration : non conforme.',
      })}
    >
      <WhatIsKnown />
      <Part title={t({ id: 'platform.about.blocked', message: 'Une page vous bloque ?' })}>
        <p>
          {t({
            id: 'platform.about.blocked-entry',
            message:
              'Écrivez à la personne qui vous a invité, ou à la structure qui vous accompagne : elle vous répond et peut faire la démarche avec vous.',
          })}
        </p>
        <Remedy />
      </Part>
    </Article>
  )
}

function WhatIsKnown() {
  return (
    <>
      <Part title={t({ id: 'platform.about.audit', message: 'Ce qui est établi' })}>
        <p>
          {t({
            id: 'platform.about.no-audit',
            message:
              'Aucun audit par un tiers n’a encore été fait : aucun taux de conformité n’est annoncé. Un territoire ne devrait déclarer mieux que « non conforme » qu’après un audit de ses pages.',
          })}
        </p>
      </Part>
      <Part title={t({ id: 'platform.about.how', message: 'Comment les pages sont essayées' })}>
        <Points
          items={[
            t({
              id: 'platform.about.how-axe',
              message:
                'Un contrôle automatique (axe-core) ouvre les pages dans un navigateur, au format d’un ordinateur et d’un téléphone.',
            }),
            t({
              id: 'platform.about.how-contrast',
              message:
                'Les contrastes de toutes les couleurs, claires et sombres, sont recalculés à chaque version, y compris pour les couleurs choisies par un territoire.',
            }),
            t({
              id: 'platform.about.how-keyboard',
              message:
                'Tout se fait au clavier : lien d’évitement, focus visible, raccourcis que l’on peut désactiver.',
            }),
            t({
              id: 'platform.about.how-figures',
              message:
                'Chaque dessin a sa liste ou son tableau ; aucune information ne tient à la couleur seule.',
            }),
          ]}
        />
      </Part>
      <Part title={t({ id: 'platform.about.not-known', message: 'Ce qui n’est pas établi' })}>
        <p>
          {t({
            id: 'platform.about.not-known-text',
            message:
              'Un contrôle automatique ne trouve qu’une partie des défauts. Les pages n’ont pas encore été essayées par des personnes qui utilisent un lecteur d’écran, une loupe ou une commande vocale.',
          })}
        </p>
      </Part>
    </>
  )
}

function Remedy() {
  return (
    <p>
      {t({
        id: 'platform.about.remedy',
        message: 'Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits :',
      })}{' '}
      <a href="https://formulaire.defenseurdesdroits.fr" rel="noreferrer">
        formulaire.defenseurdesdroits.fr
      </a>
    </p>
  )
}

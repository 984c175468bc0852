import type { ReactNode } from 'react'
import { Tag } from '#platform/web/design/tag.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Part, Points } from './article.tsx'

/** The parts of the page that hold for every territory; `contact` is whom to ask here. */
export function WhatIsKept({ contact }: { readonly contact: ReactNode }) {
  return (
    <>
      <Part title={t({ id: 'platform.data.what', message: 'Ce qui est noté' })}>
        <Points
          items={[
            t({
              id: 'platform.data.what-person',
              message:
                'Sur une personne accompagnée : identité, coordonnées, situation, critères d’entrée et leurs pièces, entretiens, étapes, emplois, sortie.',
            }),
            t({
              id: 'platform.data.what-sensitive',
              message:
                'Santé, handicap, justice : à part des autres faits, lus par les seuls membres habilités, et chaque lecture laisse une trace.',
            }),
            t({
              id: 'platform.data.what-member',
              message:
                'Sur une personne qui travaille ici : nom, courriel, rôle, et la trace de chaque dossier ouvert ou exporté.',
            }),
          ]}
        />
      </Part>
      <Part title={t({ id: 'platform.data.why', message: 'Pourquoi' })}>
        <p>
          {t({
            id: 'platform.data.why-text',
            message:
              'Pour accompagner vers l’emploi, coordonner les partenaires qui interviennent, et rendre compte des résultats par des chiffres où personne n’est nommé.',
          })}
        </p>
      </Part>
      <Part title={t({ id: 'platform.data.base', message: 'Sur quelle base' })}>
        <p>
          {t({
            id: 'platform.data.base-text',
            message:
              'Une mission d’intérêt public (RGPD, article 6, 1, e). Les faits sensibles demandent en plus une condition de l’article 9, que le territoire doit établir.',
          })}{' '}
          <ToCheck />
        </p>
      </Part>
      <Part title={t({ id: 'platform.data.how-long', message: 'Combien de temps' })}>
        <p>
          {t({
            id: 'platform.data.how-long-text',
            message:
              'Sans contact, un dossier est archivé, puis rendu anonyme, après les durées que chaque territoire choisit et écrit sur sa page publique. Bassin le fait la nuit, dès que le territoire l’a décidé.',
          })}{' '}
          <ToCheck />
        </p>
        <p>
          {t({
            id: 'platform.data.browser',
            message:
              'Dans le navigateur : les cookies de la connexion, et vos préférences (langue, couleurs, raccourcis). Aucun traceur, aucun service tiers.',
          })}
        </p>
      </Part>
      <Part title={t({ id: 'platform.data.rights', message: 'Vos droits' })}>
        <p>
          {t({
            id: 'platform.data.rights-text',
            message:
              'Vous pouvez demander à lire votre dossier, à le faire corriger, à savoir qui l’a ouvert, et vous opposer à son utilisation. Vous pouvez aussi saisir la CNIL :',
          })}{' '}
          <a href="https://www.cnil.fr/fr/plaintes" rel="noreferrer">
            cnil.fr/fr/plaintes
          </a>
        </p>
      </Part>
      <Part title={t({ id: 'platform.data.contact', message: 'À qui s’adresser' })}>{contact}</Part>
    </>
  )
}

function ToCheck() {
  return <Tag>{t({ id: 'platform.data.to-check', message: 'à vérifier' })}</Tag>
}

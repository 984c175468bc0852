import { t } from '#platform/web/i18n/t.ts'
import type { Opening } from '#platform/web/pages/may-open.ts'

export interface Guide {
  /** The name of its file in `docs/guides`, and its word in addresses. */
  readonly name: string
  readonly title: () => string
  /** Whoever may open this finds the guide first; none: everybody does. */
  readonly right?: Opening
}

/** One guide a role; the texts are the files of `docs/guides`, in French. */
export const guides: readonly Guide[] = [
  { name: 'premiers-pas', title: () => t({ id: 'platform.guide.start', message: 'Premiers pas' }) },
  {
    name: 'referent',
    right: 'pathways.follow',
    title: () => t({ id: 'platform.guide.referent', message: 'Référente, référent de parcours' }),
  },
  {
    name: 'ma-page',
    right: 'pathways.follow',
    title: () => t({ id: 'platform.guide.own-page', message: 'La page de la personne accompagnée' }),
  },
  {
    name: 'cellule-d-entree',
    right: 'referrals.decide',
    title: () => t({ id: 'platform.guide.entry', message: 'Cellule d’entrée' }),
  },
  {
    name: 'prescripteur',
    right: 'referrals.send',
    title: () => t({ id: 'platform.guide.prescriber', message: 'Prescrire une personne' }),
  },
  {
    name: 'operateur-d-etape',
    right: 'steps.operate',
    title: () => t({ id: 'platform.guide.operator', message: 'Opérateur d’une étape' }),
  },
  {
    name: 'pilotage',
    right: 'agreements.write',
    title: () => t({ id: 'platform.guide.manager', message: 'Pilotage' }),
  },
  {
    name: 'gestion-fse',
    right: 'pathways.check-proofs',
    title: () => t({ id: 'platform.guide.fund', message: 'Gestion FSE+' }),
  },
  {
    name: 'controle',
    right: 'controls.receive',
    title: () => t({ id: 'platform.guide.controller', message: 'Contrôle' }),
  },
  {
    name: 'administration',
    right: 'territory.administer',
    title: () => t({ id: 'platform.guide.admin', message: 'Administration du territoire' }),
  },
  {
    name: 'partenaire',
    right: 'agreements.read',
    title: () => t({ id: 'platform.guide.partner', message: 'Partenaire, entreprise' }),
  },
  {
    name: 'elus-et-comites',
    right: 'figures.read',
    title: () => t({ id: 'platform.guide.figures', message: 'Élus, comités, observation' }),
  },
]

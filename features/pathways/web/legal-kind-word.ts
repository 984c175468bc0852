import { t } from '#platform/web/i18n/t.ts'
import type { legalReferentKinds } from '../contract/referents.ts'

/** Who holds the contrat d'engagement by law, in words. */
export const legalKindWord = (kind: (typeof legalReferentKinds)[number]): string =>
  ({
    'france-travail': t({ id: 'pathways.legal.france-travail', message: 'France Travail' }),
    departement: t({ id: 'pathways.legal.departement', message: 'Département' }),
    'mission-locale': t({ id: 'pathways.legal.mission-locale', message: 'Mission locale' }),
    'cap-emploi': t({ id: 'pathways.legal.cap-emploi', message: 'Cap emploi' }),
    other: t({ id: 'pathways.legal.other', message: 'Autre' }),
  })[kind]

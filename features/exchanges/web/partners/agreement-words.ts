import { listed } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { CoveredPart, LegalBase, Standing } from '../../rules/exchange-agreement.ts'

export const partWords: Readonly<Record<CoveredPart, () => string>> = {
  answer: () => t({ id: 'exchanges.part.answer', message: 'Réponse à la prescription et son motif' }),
  referents: () =>
    t({ id: 'exchanges.part.referents', message: 'Référent légal, coordonnées du référent de parcours' }),
  steps: () => t({ id: 'exchanges.part.steps', message: 'Étapes, sans celles qui lèvent une difficulté' }),
  presence: () => t({ id: 'exchanges.part.presence', message: 'Présence aux rendez-vous' }),
  exit: () => t({ id: 'exchanges.part.exit', message: 'Sortie et sa classe' }),
}

export const baseWords: Readonly<Record<LegalBase, () => string>> = {
  'casf-263-4-1': () =>
    t({ id: 'exchanges.base.casf', message: 'Coordination des parcours (CASF, article L263-4-1)' }),
  'public-interest': () =>
    t({ id: 'exchanges.base.public', message: 'Mission d’intérêt public (RGPD, article 6-1-e)' }),
  'person-agrees': () =>
    t({ id: 'exchanges.base.person', message: 'Accord de la personne, pour un partage facultatif' }),
}

export const standingWords: Readonly<Record<Standing, () => string>> = {
  'to-come': () => t({ id: 'exchanges.agreement.to-come', message: 'À venir' }),
  'in-force': () => t({ id: 'exchanges.agreement.in-force', message: 'En vigueur' }),
  'taken-back': () => t({ id: 'exchanges.agreement.taken-back', message: 'Retirée avant son premier jour' }),
  over: () => t({ id: 'exchanges.agreement.over', message: 'Terminée' }),
  replaced: () => t({ id: 'exchanges.agreement.replaced', message: 'Remplacée' }),
}

/** What never leaves, whatever the parties sign. */
export const neverWords = (): string =>
  t({
    id: 'exchanges.agreement.never',
    message:
      'Jamais, quelle que soit la convention : frein, note, diagnostic, santé, justice, étape qui lève une difficulté.',
  })

export const partsInWords = (covers: readonly CoveredPart[]): string =>
  listed(covers.map((part) => partWords[part]()))

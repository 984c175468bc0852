import { t } from '../i18n/t.ts'
import type { Problem } from './problem.ts'

type ProblemParams = Readonly<Record<string, string | number>>
export type ProblemSentences = Readonly<Record<string, (params: ProblemParams) => string>>

/** Codes that any route may answer, and those of the schemas' own checks. */
const generic: ProblemSentences = {
  network: () =>
    t({
      id: 'platform.problem.network',
      message: 'Le service ne répond pas. Vérifiez votre connexion, puis réessayez.',
    }),
  unexpected: () =>
    t({
      id: 'platform.problem.unexpected',
      message: 'Le service a rencontré une erreur. Ce que vous aviez saisi est gardé.',
    }),
  'database-unavailable': () =>
    t({
      id: 'platform.problem.database',
      message: 'La base de données ne répond pas : rien n’est enregistré. Réessayez dans une minute.',
    }),
  'storage-full': () =>
    t({
      id: 'platform.problem.storage',
      message: 'Le disque du serveur est plein : rien n’est enregistré. Prévenez qui tient le serveur.',
    }),
  'files-unavailable': () =>
    t({
      id: 'platform.problem.files',
      message: 'Les pièces jointes ne répondent pas. Le reste du service marche ; réessayez dans une minute.',
    }),
  'file-lost': () =>
    t({
      id: 'platform.problem.file-lost',
      message:
        'Cette pièce n’est plus là où elle était rangée. Prévenez qui tient le serveur : une sauvegarde peut la rendre.',
    }),
  'file-altered': () =>
    t({
      id: 'platform.problem.file-altered',
      message:
        'Cette pièce n’est plus celle qui a été reçue : elle n’est pas remise. Prévenez qui tient le serveur.',
    }),
  'not-found': () =>
    t({ id: 'platform.problem.not-found', message: "Cette page ou cette fiche n'existe pas, ou plus." }),
  forbidden: () => t({ id: 'platform.problem.forbidden', message: 'Votre rôle ne permet pas cette action.' }),
  unauthenticated: () =>
    t({
      id: 'platform.problem.unauthenticated',
      message: 'Votre session est terminée. Connectez-vous de nouveau.',
    }),
  'factor-missing': () =>
    t({
      id: 'platform.problem.factor',
      message: 'Votre second facteur est demandé. Connectez-vous de nouveau pour le donner.',
    }),
  invalid: () => t({ id: 'platform.problem.invalid', message: 'Certains champs sont à corriger.' }),
  'stale-version': () =>
    t({
      id: 'platform.problem.stale',
      message: "Quelqu'un a modifié cette fiche entre-temps. Rien n'est écrasé.",
    }),
  'too-many-requests': () =>
    t({ id: 'platform.problem.too-many', message: 'Trop de demandes en peu de temps. Attendez une minute.' }),
  'too-large': () => t({ id: 'platform.problem.too-large', message: 'Ce fichier est trop lourd.' }),
  'upload-stopped': () =>
    t({ id: 'platform.problem.upload-stopped', message: 'L’envoi est arrêté ; rien n’en est gardé.' }),
  'already-exists': () => t({ id: 'platform.problem.already', message: 'Cela a déjà été enregistré.' }),
  'move-refused': () =>
    t({
      id: 'platform.problem.move',
      message: 'Son état ne le permet plus, ou a changé sur une autre page. Rechargez celle-ci pour le voir.',
    }),
  'nir-refused': () =>
    t({
      id: 'platform.problem.nir',
      message: 'Retirez le numéro de sécurité sociale : il ne doit jamais être écrit ici.',
    }),
  'csrf-refused': () =>
    t({ id: 'platform.problem.csrf', message: "La demande n'est pas partie de cette page. Rechargez-la." }),
  'not-six-digits': () =>
    t({ id: 'platform.problem.six-digits', message: 'Écrivez les six chiffres du code reçu.' }),
  'date-out-of-reach': () =>
    t({ id: 'platform.problem.far-date', message: 'Vérifiez l’année de cette date.' }),
  'in-the-future': () =>
    t({ id: 'platform.problem.future', message: 'Cette date est à venir. Notez-la le jour venu.' }),
  'day-to-come': () => t({ id: 'platform.problem.day-to-come', message: 'Ce jour n’est pas encore venu.' }),
  'ends-before-start': () =>
    t({ id: 'platform.problem.ends-first', message: 'La fin vient avant le début.' }),
  'reason-missing': () => t({ id: 'platform.problem.reason', message: 'Dites pourquoi, en une phrase.' }),
  required: () => t({ id: 'platform.problem.required', message: 'Remplissez ce champ.' }),
  too_small: ({ minimum }) =>
    minimum === undefined
      ? t({ id: 'platform.problem.too-small', message: 'Cette valeur est trop petite.' })
      : t({ id: 'platform.problem.minimum', message: 'Au moins {minimum}.', values: { minimum } }),
  too_short: ({ minimum }) =>
    t({ id: 'platform.problem.too-short', message: 'Au moins {minimum} caractères.', values: { minimum } }),
  too_big: ({ maximum }) =>
    maximum === undefined
      ? t({ id: 'platform.problem.too-big', message: 'Cette valeur est trop grande.' })
      : t({ id: 'platform.problem.maximum', message: 'Au plus {maximum}.', values: { maximum } }),
  too_long: ({ maximum }) =>
    t({ id: 'platform.problem.too-long', message: 'Au plus {maximum} caractères.', values: { maximum } }),
  email: () =>
    t({ id: 'platform.problem.email', message: 'Écrivez une adresse complète, par exemple nom@exemple.fr.' }),
  date: () =>
    t({ id: 'platform.problem.date', message: 'Écrivez une date complète, par exemple 23/11/2026.' }),
  wrong: () => t({ id: 'platform.problem.wrong', message: 'Cette valeur ne convient pas. Vérifiez-la.' }),
}

/** Codes of the server and of the schemas that share a sentence. */
const sameAs: Readonly<Record<string, string>> = {
  'internal-error': 'unexpected',
  'not-signed-in': 'unauthenticated',
  'right-missing': 'forbidden',
  'not-allowed': 'forbidden',
  invalid_type: 'wrong',
  invalid_format: 'wrong',
  invalid_value: 'wrong',
  custom: 'wrong',
}

let ofFeatures: ProblemSentences = {}

/** Called once with the sentences that the features export as `problems`. */
export const wordProblems = (sentences: ProblemSentences): void => {
  ofFeatures = sentences
}

/** A code in words; a code without a sentence falls back on the common one. */
export const problemSentence = (code: string, params: ProblemParams = {}): string => {
  const sentence = ofFeatures[code] ?? generic[code] ?? generic[sameAs[code] ?? '']
  return sentence
    ? sentence(params)
    : t({ id: 'platform.problem.refused', message: "Cette action n'a pas été acceptée." })
}

export const wordsOf = (problem: Problem): string => problemSentence(problem.code, problem.params)

/** A field's code: unknown ones say that the value does not fit. */
export const fieldSentence = (code: string, params: ProblemParams = {}): string =>
  ofFeatures[code] || generic[code] || sameAs[code] ? problemSentence(code, params) : problemSentence('wrong')

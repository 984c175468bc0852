import type { Words } from '#features/territory/contract.ts'
import type { RunAct, RunOutcome } from '../contract/retention-runs.ts'
import type { NoticeChannel, RetentionStage } from './retention-rules.ts'

/** What a stage is called, on screen and in files. */
export const stageWords: Readonly<Record<RetentionStage, Words>> = {
  'notice-due': { fr: 'Préavis à donner', en: 'Notice due' },
  'notice-unsent': { fr: 'Préavis écrit, courriel pas parti', en: 'Notice written, mail not sent' },
  noticed: { fr: 'Préavis donné', en: 'Notice given' },
  'archive-due': { fr: 'À archiver', en: 'Archive due' },
  open: { fr: 'Échu, mais en cours', en: 'Due, but under way' },
  archived: { fr: 'Aux archives', en: 'In the archive' },
  'anonymise-due': { fr: 'À anonymiser', en: 'Anonymisation due' },
  held: { fr: 'Échu, pièces retenues', en: 'Due, proofs held' },
  active: { fr: 'Base active', en: 'Active base' },
  anonymised: { fr: 'Anonyme', en: 'Anonymous' },
}

const underWay: Readonly<Record<string, Words>> = {
  pathway: { fr: 'Parcours ouvert', en: 'Open pathway' },
  application: { fr: 'Candidature à décider', en: 'Application to decide' },
  appointment: { fr: 'Rendez-vous à venir', en: 'Appointment to come' },
  'follow-up': { fr: 'Suite de sortie attendue', en: 'Follow-up after an exit expected' },
  referral: { fr: 'Prescription en attente', en: 'Referral waiting' },
  merge: {
    fr: 'Deux dossiers réunis depuis moins de 30 jours',
    en: 'Two files made one less than 30 days ago',
  },
  control: { fr: 'Dossier ouvert pour un contrôle', en: 'File open for a control' },
}

/** Why a file that is due is not touched: what is under way, or the hold on its proofs. */
export const causeWords = (
  holds: readonly { readonly code: string; readonly words: Words }[],
  cause: string,
): Words => holds.find(({ code }) => code === cause)?.words ?? underWay[cause] ?? { fr: cause, en: cause }

/** Whom a notice reached. Nobody: the one to whom it is due is still to be called or written to, by hand. */
export const channelWords: Readonly<Record<NoticeChannel, Words>> = {
  mail: { fr: 'par courriel', en: 'by mail' },
  referent: { fr: 'dit à la personne référente seule', en: 'told to the referent alone' },
  nobody: {
    fr: 'n’a atteint personne : à prévenir par téléphone ou par lettre',
    en: 'reached nobody: to be told by phone or by letter',
  },
}

/** What a night does. */
export const actWords: Readonly<Record<RunAct, Words>> = {
  notice: { fr: 'Préavis', en: 'Notice' },
  archive: { fr: 'Archives', en: 'Archive' },
  anonymise: { fr: 'Anonymisation', en: 'Made anonymous' },
}

/** What came of it for a file. */
export const outcomeWords: Readonly<Record<RunOutcome, Words>> = {
  done: { fr: 'Fait', en: 'Done' },
  open: { fr: 'Non : en cours', en: 'No: under way' },
  held: { fr: 'Non : pièces retenues', en: 'No: proofs held' },
  busy: { fr: 'Non : quelqu’un y travaillait', en: 'No: somebody was working on it' },
  changed: { fr: 'Non : un contact entre-temps', en: 'No: a contact meanwhile' },
  failed: {
    fr: 'Non : erreur, à reprendre la nuit suivante',
    en: 'No: an error, tried again the next night',
  },
}

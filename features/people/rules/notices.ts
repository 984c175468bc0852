import type { CalendarDate } from '#kernel/dates.ts'
import type { FileReason, NoticeText } from '../contract.ts'

/** No notice of these articles was given before they applied (RGPD, article 99). */
export const firstNoticeDay: CalendarDate = '2018-05-25'

const rights = {
  fr: 'Vous pouvez consulter votre dossier, le faire corriger, savoir qui l’a ouvert et vous opposer à son utilisation : adressez-vous à votre interlocuteur ou à la personne chargée de la protection des données du territoire. Vous pouvez aussi saisir la CNIL.',
  en: 'You may read your file, have it corrected, know who opened it and object to its use: ask the person you are in touch with, or the data protection officer of the territory. You may also turn to the CNIL.',
}
const retention = {
  fr: 'Votre dossier est gardé deux ans après le dernier contact, puis archivé, puis effacé ou rendu anonyme.',
  en: 'Your file is kept two years after the last contact, then archived, then erased or made anonymous.',
}
const source = 'RGPD, articles 13 et 14 ; CASF, article L. 263-4-1'
const version = '2026-1'
const validFrom = '2026-01-01'

interface Wording {
  readonly title: string
  readonly purpose: string
}

const notice = (reason: FileReason, fr: Wording, en: Wording): NoticeText => ({
  reason,
  version,
  validFrom,
  title: { fr: fr.title, en: en.title },
  body: {
    fr: [fr.purpose, retention.fr, rights.fr],
    en: [en.purpose, retention.en, rights.en],
  },
  source,
  verifiedOn: null,
})

/** R14: what a person is told when her file is opened, as it ships; nobody in charge of data protection read it yet. */
export const notices: readonly NoticeText[] = [
  notice(
    'participant',
    {
      title: 'Information des personnes accompagnées',
      purpose:
        'Nous enregistrons votre identité, vos coordonnées, votre situation et les étapes de votre parcours pour vous accompagner vers l’emploi. Cette mission est d’intérêt public. Les partenaires qui vous accompagnent ne voient que ce qui leur est nécessaire.',
    },
    {
      title: 'Information for the people we support',
      purpose:
        'We record your identity, how to reach you, your situation and the steps of your pathway to support you towards a job. This is a task of public interest. The partners who support you see only what they need.',
    },
  ),
  notice(
    'candidate',
    {
      title: 'Information des candidates et candidats',
      purpose:
        'Nous enregistrons votre identité, vos coordonnées et votre projet professionnel pour vous proposer des offres et vous mettre en relation avec des employeurs du territoire.',
    },
    {
      title: 'Information for candidates',
      purpose:
        'We record your identity, how to reach you and your plans to propose jobs to you and put you in touch with employers of the territory.',
    },
  ),
  notice(
    'graduate',
    {
      title: 'Information des diplômées et diplômés parrainés',
      purpose:
        'Nous enregistrons votre identité, vos coordonnées et votre diplôme pour organiser votre parrainage vers l’emploi.',
    },
    {
      title: 'Information for mentored graduates',
      purpose:
        'We record your identity, how to reach you and your diploma to organise your mentoring towards a job.',
    },
  ),
  notice(
    'employee',
    {
      title: 'Information des salariées et salariés en évolution professionnelle',
      purpose:
        'Nous enregistrons votre identité, vos coordonnées et votre projet pour vous conseiller dans votre évolution professionnelle. Votre employeur n’a pas accès à ce dossier.',
    },
    {
      title: 'Information for employees who plan a change',
      purpose:
        'We record your identity, how to reach you and your plans to advise you on your career. Your employer has no access to this file.',
    },
  ),
  notice(
    'visitor',
    {
      title: 'Information des personnes accueillies',
      purpose:
        'Nous enregistrons votre identité, vos coordonnées et l’objet de votre visite pour vous renseigner et vous orienter.',
    },
    {
      title: 'Information for visitors',
      purpose:
        'We record your identity, how to reach you and why you came to inform you and tell you where to turn.',
    },
  ),
]

/**
 * The notice in force for this reason on a given day: the latest wording of the territory (`own`, oldest first), else
 * the shipped one; the first shipped one when the day comes before all.
 */
export const noticeAt = (
  reason: FileReason,
  date: CalendarDate,
  own: readonly NoticeText[] = [],
): NoticeText => {
  const inForce = (all: readonly NoticeText[]) =>
    all.findLast((one) => one.reason === reason && one.validFrom <= date)
  const notice = inForce(own) ?? inForce(notices) ?? notices.find((one) => one.reason === reason)
  if (!notice) throw new Error(`no notice for ${reason}`)
  return notice
}

import type { ListedSetting } from '#features/territory/server/public.ts'
import { meetingKinds } from '../rules/meeting-kinds.ts'
import { markBounds, pathwaySettings } from '../rules/settings.ts'

const group = { fr: 'Parcours', en: 'Pathways' }
const persons = { fr: 'personnes', en: 'persons' }

const englishKinds: Readonly<Record<string, string>> = {
  interview: 'Interview',
  'video-interview': 'Video interview',
  'first-meeting': 'First meeting',
  review: 'Review',
  visit: 'Accompanied visit',
}

/** Calls, messages and workshops never count for the month, whatever a territory would choose. */
const kindsThatMayCount = meetingKinds
  .filter((kind) => kind.isIndividual && !kind.isCall)
  .map(({ code, label }) => ({ value: code, label: { fr: label, en: englishKinds[code] ?? label } }))

/** What the screen of the settings says of the pathways. */
export const settingsOfPathways: readonly ListedSetting[] = [
  {
    ...pathwaySettings.countingKinds,
    group,
    label: { fr: 'Entretiens qui comptent pour le mois', en: 'Interviews that count for the month' },
    help: {
      fr: 'Un entretien honoré d’un de ces types fait repartir le délai de l’entretien mensuel.',
      en: 'An interview of one of these kinds, held, restarts the delay of the monthly interview.',
    },
    editor: { kind: 'kinds', options: kindsThatMayCount },
  },
  {
    ...pathwaySettings.entryDate,
    group,
    label: { fr: 'Date d’entrée', en: 'Date of entry' },
    help: {
      fr: 'L’acte à partir duquel une personne est comptée comme entrée.',
      en: 'The act from which a person counts as entered.',
    },
    editor: {
      kind: 'choice',
      options: [
        { value: 'admission', label: { fr: 'La décision d’entrée', en: 'The decision of entry' } },
        { value: 'signature', label: { fr: 'La signature du contrat', en: 'The signature of the contract' } },
      ],
    },
  },
  {
    ...pathwaySettings.exitCounts,
    group,
    label: { fr: 'Moment où une embauche compte', en: 'When a hiring counts' },
    help: {
      fr: 'Une sortie en emploi durable compte dès la signature, ou une fois les six mois tenus.',
      en: 'An exit to a lasting job counts at its signature, or once the six months were held.',
    },
    editor: {
      kind: 'choice',
      options: [
        { value: 'onHire', label: { fr: 'Dès la signature de l’emploi', en: 'At the signature of the job' } },
        {
          value: 'atMonth6',
          label: { fr: 'Au sixième mois de l’emploi', en: 'At the sixth month of the job' },
        },
      ],
    },
  },
  {
    ...pathwaySettings.temporaryGapDays,
    group,
    label: {
      fr: 'Interruption tolérée entre deux missions d’intérim',
      en: 'Gap allowed between two temporary jobs',
    },
    help: {
      fr: 'Au-delà, les six mois d’intérim repartent de zéro.',
      en: 'Beyond it, the six months of temporary work start again.',
    },
    editor: { kind: 'days', min: 0, max: 31 },
  },
  {
    ...pathwaySettings.stepToleranceDays,
    group,
    label: { fr: 'Étape hors des dates du parcours', en: 'Step outside the dates of the pathway' },
    help: {
      fr: 'Jours tolérés avant l’entrée ou après la sortie, sans avertissement.',
      en: 'Days allowed before the entry or after the exit, without a warning.',
    },
    editor: { kind: 'days', min: 0, max: 365 },
  },
  {
    ...pathwaySettings.conveningMargin,
    group,
    label: { fr: 'Double convocation', en: 'Double convening' },
    help: {
      fr: 'À partir de quand un rendez-vous avertit qu’il tombe avec une convocation du référent légal. Rien n’est jamais refusé.',
      en: 'How near an appointment warns that it falls with a convening by the legal referent. Nothing is ever refused.',
    },
    editor: {
      kind: 'choice',
      options: [
        { value: 'overlap', label: { fr: 'En même temps', en: 'At the same time' } },
        { value: 'half-day', label: { fr: 'La même demi-journée', en: 'On the same half-day' } },
        { value: 'day', label: { fr: 'Le même jour', en: 'On the same day' } },
      ],
    },
  },
  {
    ...pathwaySettings.asksScan,
    group,
    label: { fr: 'Contrat signé sur papier', en: 'Contract signed on paper' },
    help: {
      fr: 'Si la copie numérisée est demandée, une ligne l’attend dans « À faire » à chaque signature notée ensuite.',
      en: 'If the scan is asked for, a line of the list of things to do awaits it at each signature noted from then on.',
    },
    editor: {
      kind: 'choice',
      options: [
        { value: 'no', label: { fr: 'Le papier suffit', en: 'The paper is enough' } },
        { value: 'yes', label: { fr: 'Copie numérisée demandée', en: 'Scan asked for' } },
      ],
    },
  },
  {
    ...pathwaySettings.signingCodeMinutes,
    group,
    label: { fr: 'Durée du code de signature', en: 'Life of the signing code' },
    help: {
      fr: 'Temps laissé à la personne pour signer avec le code reçu par courrier électronique.',
      en: 'Time left to the person to sign with the code received by e-mail.',
    },
    editor: {
      kind: 'choice',
      options: [
        { value: '10', label: { fr: '10 minutes', en: '10 minutes' } },
        { value: '15', label: { fr: '15 minutes', en: '15 minutes' } },
        { value: '30', label: { fr: '30 minutes', en: '30 minutes' } },
        { value: '60', label: { fr: '1 heure', en: '1 hour' } },
      ],
    },
  },
  {
    ...pathwaySettings.loadFrom,
    group,
    label: { fr: 'Repère de charge : au moins', en: 'Mark of a caseload: at least' },
    help: {
      fr: 'Personnes suivies par un temps plein. Le repère colore les files actives, rien n’est refusé.',
      en: 'Persons followed by one full-time job. The mark colours the caseloads, nothing is refused.',
    },
    editor: { kind: 'count', unit: persons, ...markBounds.load },
    end: { is: 'least', other: pathwaySettings.loadTo },
  },
  {
    ...pathwaySettings.loadTo,
    group,
    label: { fr: 'Repère de charge : au plus', en: 'Mark of a caseload: at most' },
    help: {
      fr: 'Au-delà, la charge est signalée dans les files actives. Rien n’est refusé.',
      en: 'Beyond it, the load is pointed out in the caseloads. Nothing is refused.',
    },
    editor: { kind: 'count', unit: persons, ...markBounds.load },
    end: { is: 'most', other: pathwaySettings.loadFrom },
  },
  {
    ...pathwaySettings.longMonths,
    group,
    label: { fr: 'Accompagnement long', en: 'Long accompaniment' },
    help: {
      fr: 'Au-delà, le parcours est compté dans les files actives et revu avec la responsable ; rien ne s’arrête.',
      en: 'Beyond it, the pathway is counted in the caseloads and looked at with the manager; nothing ends.',
    },
    editor: { kind: 'count', unit: { fr: 'mois', en: 'months' }, ...markBounds.months },
  },
]

import type { CalendarDate } from '#kernel/dates.ts'

interface Notice {
  readonly version: string
  readonly validFrom: CalendarDate
  readonly title: { readonly fr: string; readonly en: string }
  readonly body: { readonly fr: readonly string[]; readonly en: readonly string[] }
  readonly source: string
  readonly verifiedOn: CalendarDate | null
}

const first: Notice = {
  version: '2026-1',
  validFrom: '2026-01-01',
  title: { fr: 'Information avant un transfert', en: 'Information before a transfer' },
  body: {
    fr: [
      'Vous changez de territoire. Pour que votre accompagnement continue là-bas, nous transmettons votre identité, vos coordonnées et votre dernier plan : objectifs, étapes en cours, conditions d’entrée à vérifier.',
      'Rien d’autre ne part : ni entretiens, ni notes, ni freins, ni santé, ni handicap, ni justice. Votre parcours clôturé reste ici, et sa durée de conservation continue.',
      'Avant d’accepter, le nouveau territoire ne voit que votre nom et votre date de naissance. S’il refuse ou ne répond pas à temps, ce qui était préparé est effacé.',
      'Vous pouvez lire ce qui est transmis, le faire corriger et vous y opposer : dites-le à votre interlocuteur avant le départ. Vous pouvez aussi saisir la CNIL.',
    ],
    en: [
      'You are moving to another territory. So that you may be supported there, we hand over your identity, how to reach you and your last plan: objectives, current steps, conditions of entry to be checked.',
      'Nothing else leaves: no interview, no note, no obstacle, nothing about health, disability or justice. Your closed pathway stays here, and the time for which it is kept runs on.',
      'Before it accepts, the new territory sees your name and birth date only. If it refuses or does not answer in time, what was prepared is erased.',
      'You may read what is handed over, have it corrected and object to it: say so to the person you are in touch with before it leaves. You may also turn to the CNIL.',
    ],
  },
  source: 'RGPD, articles 13, 14 et 21',
  verifiedOn: null,
}

/** What a person is told before she is transferred, by version, the latest last. */
const notices: readonly Notice[] = [first]

/** The wording in force on a day; the first one for anything older. */
export const transferNoticeOn = (day: CalendarDate): Notice =>
  notices.findLast((one) => one.validFrom <= day) ?? first

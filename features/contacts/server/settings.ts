import { type ListedSetting, settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

const group = { fr: 'Premiers contacts', en: 'First contacts' }
const source = 'Choix du produit, à régler par le territoire'

interface AnswerDays {
  readonly youngDays: number
  readonly otherDays: number
}

const isWithin = (value: unknown, min: number, max: number): value is number =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max

/** Working days within which a first contact is answered. */
export const answerDaysSetting: ListedSetting<AnswerDays> = {
  code: 'contacts.answer-days',
  initial: { youngDays: 2, otherDays: 5 },
  source,
  verifiedOn: null,
  parse: (value) => {
    const { youngDays, otherDays } = (value ?? {}) as Partial<Record<keyof AnswerDays, unknown>>
    return isWithin(youngDays, 1, 30) && isWithin(otherDays, 1, 30) ? { youngDays, otherDays } : undefined
  },
  group,
  label: { fr: 'Répondre à un premier contact', en: 'Answer a first contact' },
  help: {
    fr: 'En jours ouvrés depuis la demande. La page publique promet ce jour ; une demande déjà reçue garde le sien. Jours fériés du code du travail (L. 3133-1), d’Alsace-Moselle (L. 3134-13) et d’outre-mer (L. 3422-2), à vérifier.',
    en: 'In working days from the request. The public page promises that day; a request already received keeps its own. Public holidays of the Code du travail (L. 3133-1), of Alsace-Moselle (L. 3134-13) and overseas (L. 3422-2), to be verified.',
  },
  editor: {
    kind: 'delays',
    parts: [
      {
        ...{ key: 'youngDays', unit: 'days', min: 1, max: 30, optional: false },
        label: { fr: 'Jeunes de 16 à 25 ans', en: 'Aged 16 to 25' },
      },
      {
        ...{ key: 'otherDays', unit: 'days', min: 1, max: 30, optional: false },
        label: { fr: 'À partir de 26 ans', en: 'Aged 26 and over' },
      },
    ],
  },
}

/** Days after its closing on which the words of a first contact are erased; what is counted stays. */
export const keptDaysSetting: ListedSetting<number> = {
  code: 'contacts.kept-days',
  initial: 90,
  source,
  verifiedOn: null,
  parse: (value) => (isWithin(value, 1, 365) ? value : undefined),
  group,
  label: { fr: 'Effacer un premier contact clos', en: 'Erase a closed first contact' },
  help: {
    fr: 'Jours après la clôture. Les mots, le prénom et les coordonnées sont effacés ; les comptes restent.',
    en: 'Days after the closing. Words, first name and contact details are erased; counts stay.',
  },
  editor: { kind: 'days', min: 1, max: 365 },
}

/** Days without a word after an answer, after which a first contact is closed by itself. */
export const idleDaysSetting: ListedSetting<number> = {
  code: 'contacts.idle-days',
  initial: 30,
  source,
  verifiedOn: null,
  parse: (value) => (isWithin(value, 7, 365) ? value : undefined),
  group,
  label: { fr: 'Clore un premier contact répondu', en: 'Close an answered first contact' },
  help: {
    fr: 'Jours sans nouvelle de la personne après la réponse. L’effacement se compte de ce jour.',
    en: 'Days without a word of the person after the answer. The erasing is counted from that day.',
  },
  editor: { kind: 'days', min: 7, max: 365 },
}

/** How long the words of a first contact are kept, as the register and the residents read it. */
export const contactsKept = async (tx: TerritoryTransaction, today: CalendarDate) => {
  const days = await settingAt(tx, keptDaysSetting, today)
  return {
    words: {
      fr: `Effacé ${days} jours après la clôture ; tout de suite si la personne retire sa demande`,
      en: `Erased ${days} days after the closing; at once when the person takes the request back`,
    },
    source: keptDaysSetting.source,
    verifiedOn: keptDaysSetting.verifiedOn,
  }
}

export const contactSettings: readonly ListedSetting[] = [answerDaysSetting, idleDaysSetting, keptDaysSetting]

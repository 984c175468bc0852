import type { RefusalCode } from '#features/referrals/contract.ts'

const words: Readonly<Record<RefusalCode, string>> = {
  'outside-perimeter': 'N’habite pas le territoire',
  'not-eligible': 'Ne remplit pas les critères',
  'already-followed': 'Accompagnement déjà en cours',
  'other-scheme-fits': 'Un autre accompagnement convient mieux',
  'no-place': 'Plus de place',
  unreachable: 'N’a pas pu être joint',
  'person-declined': 'La personne ne souhaite pas cet accompagnement',
  incomplete: 'Dossier incomplet',
  duplicate: 'Prescription déjà reçue',
  other: 'Autre motif',
}

/** The reason that the entry desk gave, with its own words after it. */
export const refusalWords = (code: string, text: string | null): string =>
  [words[code as RefusalCode] ?? words.other, text?.trim()].filter(Boolean).join(' : ')

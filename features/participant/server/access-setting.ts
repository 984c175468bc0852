import type { ListedSetting } from '#features/territory/server/public.ts'

/** How long a link and its code open the page of a person. */
export const accessDays: ListedSetting<number> = {
  code: 'participant.access-days',
  initial: 90,
  source: 'Proposition, à régler par le protocole : à vérifier',
  verifiedOn: null,
  parse: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 365 ? value : undefined,
  group: { fr: 'Page de la personne accompagnée', en: 'Page of the person followed' },
  label: { fr: 'Durée du lien et du code, en jours', en: 'Life of the link and its code, in days' },
  help: {
    fr: 'Un lien déjà donné garde sa durée. Traductions arabe et ukrainienne de cette page : à relire par une personne dont c’est la langue.',
    en: 'A link already given keeps its own. Arabic and Ukrainian translations of that page: to be read again by a native speaker.',
  },
  editor: { kind: 'days', min: 1, max: 365 },
}

export const participantSettings: readonly ListedSetting[] = [accessDays]

import type { CalendarDate } from '#kernel/dates.ts'

/** The headings and the scale of the assessment follow this method. */
export const assessmentMethod: { readonly source: string; readonly verifiedOn: CalendarDate | null } = {
  source:
    'CNIL, analyse d’impact relative à la protection des données : les modèles (2018) ; RGPD, article 35',
  verifiedOn: null,
}

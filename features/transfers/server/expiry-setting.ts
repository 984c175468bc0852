import type { ListedSetting } from '#features/territory/server/public.ts'

/** How long a transfer awaits its answer; what was prepared is erased after. */
export const expirySetting: ListedSetting<number> = {
  code: 'transfers.expiry-days',
  initial: 30,
  source: 'Délai proposé par Bassin, comme pour une prescription (à vérifier)',
  verifiedOn: null,
  parse: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 7 && value <= 90 ? value : undefined,
  group: { fr: 'Transferts', en: 'Transfers' },
  label: {
    fr: 'Délai de réponse à un transfert, en jours',
    en: 'Delay to answer a transfer, in days',
  },
  help: {
    fr: 'Sans réponse, le transfert expire et ce qui était préparé est effacé. Un transfert déjà envoyé garde sa date.',
    en: 'Without an answer the transfer expires and what was prepared is erased. A transfer already sent keeps its date.',
  },
  editor: { kind: 'days', min: 7, max: 90 },
}

export const transferSettings: readonly ListedSetting[] = [expirySetting]

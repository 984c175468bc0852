const coded = ['count', 'share', 'persons', 'days', 'months', 'amount']

/** The unit that a territory gave to a figure (« heures »); none for a unit that Bassin words by itself. */
export const ownUnit = (unit: string): string => (coded.includes(unit) ? '' : unit)

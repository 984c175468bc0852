/** Départements and collectivities whose clock is not the one of Paris (IANA time zone database). */
const OVERSEAS_ZONES: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '984': 'Indian/Kerguelen',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
}

/** The IANA zone of a département or overseas collectivity; its code is also the start of its communes' codes. */
export const timeZoneOf = (departementCode: string): string =>
  OVERSEAS_ZONES[departementCode] ?? 'Europe/Paris'

/** `59350` -> `59`, `97411` -> `974`, `2A004` -> `2A`. */
export const departementOf = (communeCode: string): string =>
  /^9[78]/.test(communeCode) ? communeCode.slice(0, 3) : communeCode.slice(0, 2)

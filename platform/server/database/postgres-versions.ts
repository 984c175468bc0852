/** A major version of PostgreSQL that the tables are written for. */
interface PostgresVersion {
  readonly major: number
  /** Day of its last minor version: no flaw is mended after it. */
  readonly maintainedUntil: string
  /** Day on which Bassin's own tests last passed on it; `null`: never tried. */
  readonly triedOn: string | null
}

/** Supported versions, the oldest first. Tried by `BASSIN_TEST_DATABASE_URL`, or embedded. */
export const postgresVersions = {
  source: 'https://www.postgresql.org/support/versioning/',
  verifiedOn: null,
  versions: [
    { major: 15, maintainedUntil: '2027-11-11', triedOn: '2026-11-28' },
    { major: 16, maintainedUntil: '2028-11-09', triedOn: '2026-11-29' },
    { major: 17, maintainedUntil: '2029-11-08', triedOn: '2026-11-29' },
    { major: 18, maintainedUntil: '2030-11-14', triedOn: '2026-11-28' },
  ] as readonly PostgresVersion[],
}

type PostgresSupport =
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'doubtful'; readonly reason: string }
  | { readonly kind: 'supported' }

/** Whether this major version of PostgreSQL may hold the tables, on a day (`2026-11-28`), and why not in French. */
export function supportOf(
  major: number,
  today: string,
  versions: readonly PostgresVersion[] = postgresVersions.versions,
): PostgresSupport {
  const [oldest, newest] = [versions[0]?.major ?? 0, versions.at(-1)?.major ?? 0]
  const range = `Bassin demande PostgreSQL ${oldest} à ${newest}`
  if (major < oldest) return { kind: 'refused', reason: `${range} ; ce serveur est en version ${major}.` }
  const known = versions.find((version) => version.major === major)
  if (!known) return { kind: 'doubtful', reason: `${range} ; la version ${major} n’a pas été essayée.` }
  if (known.maintainedUntil < today)
    return {
      kind: 'doubtful',
      reason: `PostgreSQL ${major} n’est plus corrigé depuis le ${known.maintainedUntil} : passez à une version plus récente.`,
    }
  if (known.triedOn === null)
    return { kind: 'doubtful', reason: `Les tests de Bassin n’ont pas été passés sur PostgreSQL ${major}.` }
  return { kind: 'supported' }
}

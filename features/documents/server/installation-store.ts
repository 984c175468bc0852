import type { Database } from '#platform/server/sql/database.ts'

/** Tells this database from another; a restored one has its own. */
export const installationId = async ({ pool }: Pick<Database, 'pool'>): Promise<string> => {
  const { rows } = await pool.query<{ id: string }>('select id from bassin.installation')
  if (!rows[0]) throw new Error('the installation has no id')
  return rows[0].id
}

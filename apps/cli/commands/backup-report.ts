import type { BackupSummary } from '#platform/server/backup/manifest.ts'

/** What a backup holds, in three lines. */
export const describeBackup = ({ head, tables, rows }: BackupSummary): string =>
  [
    `Sauvegarde du ${new Date(head.createdAt).toLocaleString('fr-FR')}, par Bassin ${head.product} (PostgreSQL ${head.postgres})`,
    `  ${tables.length} tables, ${rows} lignes, schéma ${head.migrations.at(-1)?.name ?? 'vide'}`,
    '  données, pièces jointes, journal d’audit, travaux en attente et clé de l’application',
  ].join('\n')

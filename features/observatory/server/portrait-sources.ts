import { sourceRows } from '#features/territory/server/public.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { PortraitSource, SectionCode } from '../contract.ts'
import { SECTION_SOURCES } from '../rules/section-sources.ts'
import { officialFiles } from './files/official-files.ts'

/** The official files of the portrait, imported or not. */
export interface PortraitSources {
  of(code: string): PortraitSource
  inSection(section: SectionCode): PortraitSource[]
}

export const loadSources = async (tx: TerritoryTransaction): Promise<PortraitSources> => {
  const known = officialFiles
  const imported = new Map((await sourceRows(tx)).map((row) => [row.code, row]))
  const of = (code: string): PortraitSource => {
    const row = imported.get(code)
    const list = known.find((one) => one.code === code)
    return {
      code,
      label: row?.label ?? list?.label ?? code,
      licence: row?.licence ?? list?.licence ?? null,
      imported: row ? { version: row.version, at: row.importedAt, issues: row.issues } : null,
    }
  }
  return { of, inSection: (section) => SECTION_SOURCES[section].map(of) }
}

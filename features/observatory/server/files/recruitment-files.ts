import type { OfficialFile } from '#features/territory/server/public.ts'
import { departementCode, readCount } from '../../rules/cells.ts'
import { writeTotals } from './recruitment-totals.ts'

const BASIN = /^BE\d\d$/
const TABLE = {
  table: 'observatory.recruitment',
  columns: [
    ...[
      'year',
      'basin_code',
      'departement_code',
      'job_code',
      'basin_label',
      'departement_label',
      'job_label',
    ],
    ...['family_code', 'family_label', 'projects', 'difficult', 'seasonal'],
  ],
  key: ['year', 'basin_code', 'departement_code', 'job_code'],
  onConflict: 'replace',
} as const

/** Besoins en main-d’œuvre: what the survey keeps secret stays null, whatever else the line says. */
export const recruitmentFile: OfficialFile = {
  code: 'recruitment-projects',
  label: 'Besoins en main-d’œuvre : projets de recrutement par métier et bassin (France Travail, Crédoc)',
  licence: 'Information publique, source à citer ; licence du jeu d’origine non relue',
  columns: ['annee', 'Code métier BMO', 'Dept', 'met', 'xmet', 'smet'],
  like: [BASIN],
  open: async (run, columns) => {
    const basinColumn = columns.find((name) => BASIN.test(name)) ?? ''
    const years = new Set<number>()
    const rows = run.insertInto(TABLE)
    run.atEnd(() => writeTotals(run.tx, [...years]))
    return async (row) => {
      const year = Number(row.cell('annee'))
      if (!/^\d{4}$/.test(row.cell('annee'))) {
        run.report(row, 'not-a-year', row.cell('annee'))
        return false
      }
      const cells = ['met', 'xmet', 'smet'].map((column) => ({ column, count: readCount(row.cell(column)) }))
      const wrong = cells.find((cell) => cell.count === undefined)
      if (wrong) {
        run.report(row, 'not-a-count', row.cell(wrong.column))
        return false
      }
      if (!years.has(year)) await run.tx.query('delete from observatory.recruitment where year = $1', [year])
      years.add(year)
      const [projects, difficult, seasonal] = cells.map((cell) => cell.count ?? null)
      return rows.add({
        year,
        basin_code: row.cell(basinColumn),
        departement_code: departementCode(row.cell('Dept')),
        job_code: row.cell('Code métier BMO'),
        basin_label: row.cell(`NOM${basinColumn}`),
        departement_label: row.cell('NomDept'),
        job_label: row.cell('Nom métier BMO'),
        family_code: row.cell('Famille_met'),
        family_label: row.cell('Lbl_fam_met'),
        projects: projects ?? null,
        difficult: difficult ?? null,
        seasonal: seasonal ?? null,
      })
    }
  },
}

/** The 228 families of the 2021 classification, each in its field of work; finer ones are not asked for. */
export const occupationFile: OfficialFile = {
  code: 'occupations',
  label: 'Familles professionnelles 2021 (Dares)',
  licence: 'Information publique, source à citer ; licence du jeu d’origine non relue',
  columns: ['Code_FAP228', 'Intitulé_FAP228', 'Code_FAP22', 'Intitulé_FAP22'],
  open: async (run) => {
    const rows = run.insertInto({
      table: 'observatory.occupation',
      columns: ['code', 'label', 'field_code', 'field_label'],
      key: ['code'],
      onConflict: 'replace',
    })
    return (row) =>
      rows.add({
        code: row.cell('Code_FAP228'),
        label: row.cell('Intitulé_FAP228'),
        field_code: row.cell('Code_FAP22'),
        field_label: row.cell('Intitulé_FAP22'),
      })
  },
}

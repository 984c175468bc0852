import { loadRomeCodes, loadSkillCodes } from './known-codes.ts'
import type { OfficialFile } from './official-file.ts'

const LICENCE = 'Licence Ouverte (France Travail)'

interface SkillList {
  readonly code: string
  readonly label: string
  readonly kind: 'skill' | 'knowledge' | 'work-context'
  readonly codeColumn: string
  readonly labelColumn: string
}

const skillFile = ({ code, label, kind, codeColumn, labelColumn }: SkillList): OfficialFile => ({
  code,
  label,
  licence: LICENCE,
  columns: [codeColumn, labelColumn],
  open: async (run) => {
    await run.tx.query('delete from territory.rome_skill where kind = $1', [kind])
    const columns = ['code', 'label', 'kind']
    const insert = run.insertInto({
      table: 'territory.rome_skill',
      columns,
      key: ['code'],
      onConflict: 'replace',
    })
    return (row) => insert.add({ code: row.cell(codeColumn), label: row.cell(labelColumn), kind })
  },
})

const links: OfficialFile = {
  code: 'rome-skill-links',
  label: 'ROME 4.0 : compétences, savoirs et contextes de chaque métier',
  licence: LICENCE,
  columns: ['code_rome', 'code_ogr', 'coeur_metier'],
  open: async (run) => {
    const [jobs, skills] = [await loadRomeCodes(run.tx), await loadSkillCodes(run.tx)]
    await run.tx.query('delete from territory.rome_skill_link')
    const insert = run.insertInto({
      table: 'territory.rome_skill_link',
      columns: ['rome_code', 'skill_code', 'is_core'],
      key: ['rome_code', 'skill_code'],
      onConflict: 'replace',
    })
    return async (row) => {
      const [rome_code, skill_code] = [row.cell('code_rome'), row.cell('code_ogr')]
      if (!jobs.has(rome_code)) run.report(row, 'unknown-rome', rome_code)
      if (!skills.has(skill_code)) run.report(row, 'unknown-skill', skill_code)
      if (!jobs.has(rome_code) || !skills.has(skill_code)) return false
      return insert.add({ rome_code, skill_code, is_core: row.cell('coeur_metier') !== '' })
    }
  },
}

export const romeSkillFiles: readonly OfficialFile[] = [
  skillFile({
    code: 'rome-skills',
    label: 'ROME 4.0 : compétences',
    kind: 'skill',
    codeColumn: 'code_ogr',
    labelColumn: 'libelle_competence',
  }),
  skillFile({
    code: 'rome-knowledge',
    label: 'ROME 4.0 : savoirs',
    kind: 'knowledge',
    codeColumn: 'code_ogr_savoir',
    labelColumn: 'libelle_savoir',
  }),
  skillFile({
    code: 'rome-work-contexts',
    label: 'ROME 4.0 : contextes de travail',
    kind: 'work-context',
    codeColumn: 'code_ogr',
    labelColumn: 'libelle_cont_travail',
  }),
  links,
]

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withFile } from '#apps/testing/request-of.ts'
import { type FileReport, importFolder } from '#features/territory/server/public.ts'
import type { Database } from '#platform/server/sql/database.ts'
import { observatoryFiles } from '../server/public.ts'

/** Imports files given by name and content, as `bassin reference import` does. */
export const importOfficial = async (
  database: Database,
  files: Readonly<Record<string, string | Buffer>>,
  now: Date,
): Promise<FileReport[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'bassin-observatory-'))
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    return await importFolder(database, folder, now, observatoryFiles)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What a browser sends of one file, to compare it or to write it. */
export const officialFile = (name: string, content: string | Buffer, rehearse: 'yes' | 'no' = 'yes') =>
  withFile({ params: {}, query: { rehearse } }, { name, content })

/** Small files in the form of the real ones, around Lille and Roubaix; the figures are invented. */
export const smallFiles = {
  'densite.csv': [
    'CODGEO,LIBGEO,DENS,LIBDENS,PMUN22,P1,P2,P3,DENS_AAV,LIBDENS_AAV,DENS7,LIBDENS7',
    '59350,Lille,1,Urbain dense,236000,0,0,0,1,x,1,Grands centres urbains',
    '59512,Roubaix,1,Urbain dense,98000,0,0,0,1,x,1,Grands centres urbains',
    '59178,Douai,1,Urbain dense,39000,0,0,0,1,x,1,Grands centres urbains',
  ].join('\n'),
  'inscrits.csv': [
    'codgeo,YEAR,Demandeurs_Emploi',
    '59350,décembre_2023,20000',
    '59350,décembre_2024,21000',
    '59512,décembre_2024,12000',
    '59,décembre_2023,270000',
    '59,décembre_2024,280000',
    '62,décembre_2023,100000',
    '62,décembre_2024,100000',
    'reg32,décembre_2024,400000',
  ].join('\n'),
  'bassins.csv': [
    'reg,dep,code_commune_insee,code_bassin_BMO,lib_bassin_BMO',
    '32,59,59350,3205,LILLE',
    '32,59,59178,3220,DOUAI',
  ].join('\n'),
  'bmo.csv': [
    'annee,Code métier BMO,Nom métier BMO,Famille_met,Lbl_fam_met,REG,NOM_REG,Dept,NomDept,BE24,NOMBE24,met,xmet,smet',
    '2024,T4X60,Agents d’entretien de locaux,V,Services,32,Hauts-de-France,59,Nord,3205,LILLE,400,200,*',
    '2024,T2A60,Aides à domicile,V,Services,32,Hauts-de-France,59,Nord,3205,LILLE,100,*,10',
    '2024,B4X44,Soudeurs,I,Industrie,32,Hauts-de-France,59,Nord,3205,LILLE,*,*,*',
    '2024,B4X44,Soudeurs,I,Industrie,32,Hauts-de-France,59,Nord,3220,DOUAI,50,40,*',
  ].join('\n'),
  'chomage.csv': [
    'codeDepartement;libelleDepartement;rentreeScolaire;tauxChomage',
    '059;NORD;2022;9,5',
    '059;NORD;2023;9,9',
  ].join('\n'),
} as const

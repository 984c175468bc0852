import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { openFile } from '#features/pathways/contract.ts'
import { anApplication } from '#features/pathways/testing/application-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { listImportLines } from '../contract.ts'
import { episodeFiles } from '../testing/episode-file-builders.ts'
import { aRehearsal } from '../testing/import-builders.ts'

const header =
  'Nom;Prénom;Date de naissance;Date d’entrée;Date de signature du contrat;Référent;Dernier entretien;Date de sortie;Motif de sortie'
const file = (...lines: readonly string[]) => `${header}\n${lines.join('\n')}\n`

let world: World
let files: ReturnType<typeof episodeFiles>
beforeEach(async () => {
  world = await aTerritory()
  files = episodeFiles(world)
})

const episodes = () =>
  world.rows((tx) =>
    tx.query(
      `select p.family_name as who, w.episode, w.state, w.admitted_on as admitted, w.contract_signed_on as signed,
         w.entered_on as entered, w.exited_on as exited, w.exit_class as class, w.last_meeting_on as met,
         w.referent_id is not null as held, w.team_id is not null as counted, w.entry_age as age
       from pathways.pathway w join people.person p on p.territory_id = $1 and p.id = w.person_id
       where w.territory_id = $1 order by who, w.episode`,
      [tx.territoryId],
    ),
  )

describe('pathways that another tool held', () => {
  it('come with their dates, their référent and their exit, two episodes of one person in their order', async () => {
    const one = await files.rehearse(
      file(
        'Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025;Membre referent;02/11/2026;;',
        'Belliard;Karim;01/06/1980;05/03/2024;12/03/2024;Membre referent;;20/01/2025;Déménagement',
        'Belliard;Karim;01/06/1980;10/09/2025;;;;;',
      ),
    )
    expect(one).toMatchObject({ verdicts: { new: 3 }, causes: [] })
    expect((await files.apply(one.id)).outcomes).toEqual({ applied: 3 })
    expect(await episodes()).toEqual([
      {
        ...{ who: 'Aubrun', episode: 1, state: 'active', admitted: '2025-02-03', signed: '2025-02-10' },
        ...{ entered: '2025-02-10', exited: null, class: null, met: '2026-11-02', held: true },
        ...{ counted: true, age: 33 },
      },
      {
        ...{ who: 'Belliard', episode: 1, state: 'exited', admitted: '2024-03-05', signed: '2024-03-12' },
        ...{ entered: '2024-03-12', exited: '2025-01-20', class: 'neutral', met: null, held: true },
        ...{ counted: true, age: 43 },
      },
      {
        ...{ who: 'Belliard', episode: 2, state: 'validated', admitted: '2025-09-10', signed: null },
        ...{ entered: null, exited: null, class: null, met: null, held: false },
        ...{ counted: false, age: 45 },
      },
    ])
  })

  it('open in the référent’s caseload, their history told move by move', async () => {
    const { id } = await files.rehearse(
      file('Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025;Membre referent;02/11/2026;;'),
    )
    await files.apply(id)
    const [person] = await world.rows((tx) =>
      tx.query<{ id: string }>('select id from people.person where territory_id = $1', [tx.territoryId]),
    )
    const { body } = await world.as('referent').call(openFile, { params: { personId: person?.id ?? '' } })
    expect(body).toMatchObject({ episodes: [{ state: 'active' }] })
  })

  it('attach to the file that the territory knows, and are nothing new the second time', async () => {
    const personId = await aPerson(world, {
      givenName: 'Inès',
      familyName: 'Aubrun',
      birthDate: '1991-04-12',
    })
    const content = file('Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025;;;;')
    const one = await files.rehearse(content)
    expect(one.verdicts).toEqual({ known: 1 })
    await files.apply(one.id)
    expect(await files.count('people.person')).toBe(1)
    expect((await files.rehearse(content)).verdicts).toEqual({ unchanged: 1 })
    await files.undo(one.id)
    expect(await files.count('pathways.pathway')).toBe(0)
    expect((await world.as('entryDesk').call(openFile, { params: { personId } })).status).toBe(200)
  })

  it('are refused line by line with the cell and the reason, counted by cause', async () => {
    const one = await files.rehearse(
      file(
        'Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025;;;01/02/2025;Abandon',
        'Belliard;Karim;01/06/1980;05/03/2024;;;;20/01/2025;CDD',
        'Chavane;Lucie;01/06/1981;05/03/2024;;Personne Inconnue;;;',
        'Delorieux;Noé;01/06/1982;05/03/2027;;;;;',
        'Esnault;Moussa;01/06/1983;05/03/2024;12/03/2024;;;20/01/2025;Abandon',
        'Esnault;Moussa;01/06/1983;05/06/2024;;;;;',
        'Fourquez;Lou;01/06/1984;05/03/2024;12/03/2024;;;20/01/2025;',
      ),
    )
    expect(one.verdicts).toEqual({ rejected: 6, new: 1 })
    expect(await files.rejectsOf(one.id)).toEqual([
      ['H2 exit-before-contract'],
      ['I3 exit-reason-unknown'],
      ['F4 referent-unknown'],
      ['D5 date-in-the-future'],
      ['D7 episode-overlaps'],
      ['I8 exit-reason-required'],
    ])
    expect(one.causes).toHaveLength(6)
    expect(one.causes[0]).toEqual({ code: 'date-in-the-future', count: 1 })
  })

  it('hold nothing against a line whose person is only possibly known: a human says who it is', async () => {
    const personId = await aPerson(world, { givenName: 'Inès', familyName: 'Aubrun', birthDate: null })
    await aPathway(world, { personId, admittedOn: '2025-01-10' })
    const one = await files.rehearse(file('Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025;;;;'))
    expect([one.verdicts, one.causes]).toEqual([{ possible: 1 }, []])
  })

  it('put RQTH among the sensitive facts, whether the file was known or is opened', async () => {
    await aPerson(world, { givenName: 'Inès', familyName: 'Aubrun', birthDate: '1991-04-12' })
    const content = `Nom;Prénom;Date de naissance;Date d’entrée;RQTH
Aubrun;Inès;12/04/1991;03/02/2025;oui
Belliard;Karim;01/06/1980;05/03/2024;oui
`
    const { id } = await files.rehearse(content)
    await files.apply(id)
    const facts = await world.rows(async (tx) => {
      await tx.revealSensitive()
      return tx.query(
        `select p.family_name as who, f.code from people.sensitive_fact f
         join people.person p on p.territory_id = $1 and p.id = f.person_id where f.territory_id = $1 order by who`,
        [tx.territoryId],
      )
    })
    expect(facts).toEqual([
      { who: 'Aubrun', code: 'rqth' },
      { who: 'Belliard', code: 'rqth' },
    ])
  })

  it('say that a last interview is not kept when no member is named who held it', async () => {
    const one = await files.rehearse(file('Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025;;02/11/2026;;'))
    const { items } = await world
      .as('projectManager')
      .done(listImportLines, { params: { importId: one.id }, query: {} })
    expect(items[0]?.differences).toEqual([
      { field: 'episodeLastMeetingOn', before: '2026-11-02', after: null },
    ])
  })

  it('of who left since go without her: the past has no référent to hold it', async () => {
    const one = await files.rehearse(
      file('Aubrun;Inès;12/04/1991;03/02/2024;10/02/2024;Ancienne Collègue;;01/12/2025;Abandon'),
    )
    expect(one.verdicts).toEqual({ new: 1 })
    await files.apply(one.id)
    expect(await episodes()).toMatchObject([{ held: false, class: 'negative' }])
  })

  it('are undone to the last row, the files that they opened with them', async () => {
    const one = await files.rehearse(
      file(
        'Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025;Membre referent;02/11/2026;;',
        'Belliard;Karim;01/06/1980;05/03/2024;12/03/2024;Membre referent;;20/01/2025;Déménagement',
        'Belliard;Karim;01/06/1980;10/09/2025;;;;;',
      ),
    )
    await files.apply(one.id)
    expect((await files.undo(one.id)).outcomes).toEqual({ undone: 3 })
    for (const table of ['pathways.pathway', 'pathways.meeting', 'pathways.transition', 'people.person'])
      expect(await files.count(table)).toBe(0)
  })

  it('stay when somebody worked on them since, and the balance says so', async () => {
    const one = await files.rehearse(
      file('Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025;Membre referent;02/11/2026;;'),
    )
    await files.apply(one.id)
    const steps = await aRehearsal(world, {
      kind: 'steps',
      content: `Identifiant Bassin;Intitulé de l’étape;Début de l’étape\n${await idOf('Aubrun')};Atelier projet;01/10/2026\n`,
      as: 'projectManager',
    })
    expect(steps.verdicts).toEqual({ new: 1 })
    await files.apply(steps.id)
    expect((await files.undo(one.id)).outcomes).toEqual({ kept: 1 })
    expect(await files.count('pathways.pathway')).toBe(1)
  })

  it('leave the file that something else relies on by now, and the line says so', async () => {
    const one = await files.rehearse(
      file('Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025;;;20/01/2026;Abandon'),
    )
    await files.apply(one.id)
    await anApplication(world, { personId: await idOf('Aubrun') })
    expect((await files.undo(one.id)).outcomes).toEqual({ undone: 1 })
    const { items } = await world
      .as('projectManager')
      .done(listImportLines, { params: { importId: one.id }, query: {} })
    expect(items.map(({ outcomeCode }) => outcomeCode)).toEqual(['file-stays'])
    expect(await files.count('people.person')).toBe(1)
  })

  it('take the steps that were done in them, by their date', async () => {
    const { id } = await files.rehearse(
      file(
        'Belliard;Karim;01/06/1980;05/03/2024;12/03/2024;;;20/01/2025;Abandon',
        'Belliard;Karim;01/06/1980;10/09/2025;15/09/2025;;;;',
      ),
    )
    await files.apply(id)
    const karim = await idOf('Belliard')
    const steps = await aRehearsal(world, {
      kind: 'steps',
      content: `Identifiant Bassin;Intitulé de l’étape;Début de l’étape;Fin de l’étape
${karim};Formation de base;01/06/2024;30/06/2024
${karim};Atelier projet;01/10/2025;
${karim};Sans fin;01/07/2024;
`,
      as: 'projectManager',
    })
    expect(steps.verdicts).toEqual({ new: 2, rejected: 1 })
    await files.apply(steps.id)
    const rows = await world.rows((tx) =>
      tx.query(
        `select s.label, w.episode, s.state from pathways.step s
         join pathways.pathway w on w.territory_id = $1 and w.id = s.pathway_id
         where s.territory_id = $1 order by w.episode`,
        [tx.territoryId],
      ),
    )
    expect(rows).toEqual([
      { label: 'Formation de base', episode: 1, state: 'done' },
      { label: 'Atelier projet', episode: 2, state: 'ongoing' },
    ])
  })
})

const idOf = async (familyName: string): Promise<string> => {
  const [person] = await world.rows((tx) =>
    tx.query<{ id: string }>('select id from people.person where territory_id = $1 and family_name = $2', [
      tx.territoryId,
      familyName,
    ]),
  )
  return person?.id ?? ''
}

it('a birth that no file could bear is refused at its column, alone or beside another fault', async () => {
  const one = await files.rehearse(
    file(
      'Aubrun;Inès;12/04/2030;03/02/2025;10/02/2025;Membre referent;;;',
      'Belliard;Karim;01/06/1850;05/03/2024;12/03/2024;Membre referent;;20/01/2025;Déménagement',
      'Chauvet;Léo;01/06/2015;05/03/2024;12/03/2024;Membre referent;;20/01/2025;',
    ),
  )
  expect(await files.rejectsOf(one.id)).toEqual([
    ['C2 birth-date-in-the-future'],
    ['C3 birth-date-too-old'],
    ['C4 birth-date-too-young', 'I4 exit-reason-required'],
  ])
})

it('an entry that cannot be read is refused for that, not as missing too', async () => {
  const one = await files.rehearse(file('Aubrun;Inès;12/04/1990;31/11/2026;;Membre referent;;;'))
  const [refused] = await files.rejectsOf(one.id)
  expect(refused).toEqual([expect.stringMatching(/^D2 (?!required)/)])
})

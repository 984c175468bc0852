import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { anOperation } from '#features/funding/testing/operation-builders.ts'
import { returnFromSuspension } from '#features/pathways/contract.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import { listImportLines } from '../contract.ts'
import { episodeFiles } from '../testing/episode-file-builders.ts'

let world: World
let files: ReturnType<typeof episodeFiles>
beforeEach(async () => {
  world = await aTerritory()
  files = episodeFiles(world)
})

const episodes = () =>
  world.rows((tx) =>
    tx.query(
      `select p.family_name as who, w.episode, w.state, w.referent_id is not null as held
       from pathways.pathway w join people.person p on p.territory_id = $1 and p.id = w.person_id
       where w.territory_id = $1 order by who, w.episode`,
      [tx.territoryId],
    ),
  )
const heldBy = () =>
  world.rows((tx) =>
    tx.query(
      `select p.family_name as who, m.name as by, a.starts_on as "from", a.ends_on as "to"
       from pathways.referent_assignment a
       join pathways.pathway w on w.territory_id = $1 and w.id = a.pathway_id
       join people.person p on p.territory_id = $1 and p.id = w.person_id
       join organisations.member m on m.territory_id = $1 and m.id = a.member_id
       where a.territory_id = $1 order by who, a.starts_on`,
      [tx.territoryId],
    ),
  )

describe('pathways that another tool held', () => {
  it('bring who held them before and their suspensions, one after the other (V4, V11), and are undone with them', async () => {
    const { id, causes } = await files.rehearse(
      `Nom;Prénom;Date de naissance;Date d’entrée;Date de signature du contrat;Référent;Anciens référents;Suspensions;Date de sortie;Motif de sortie
Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025;Membre referent;"Membre secondReferent : 03/02/2025 – 30/06/2025 ; Ancienne Collègue : 01/07/2025 – 31/08/2025";"Maladie : 01/03/2025 – 31/03/2025 ; Formation longue : 01/10/2026 – 31/01/2027";;
Belliard;Karim;01/06/1980;05/03/2024;12/03/2024;Membre referent;Membre secondReferent (05/03/2024 au 31/05/2024);Maladie : 01/04/2024 - 30/04/2024;20/01/2025;Déménagement
`,
    )
    expect(causes).toEqual([])
    const { items } = await world
      .as('projectManager')
      .done(listImportLines, { params: { importId: id }, query: {} })
    expect(items[0]?.differences).toEqual([
      { field: 'episodeFormerReferents', before: 'Ancienne Collègue', after: null },
    ])
    expect((await files.apply(id)).outcomes).toEqual({ applied: 2 })
    expect(await episodes()).toMatchObject([
      { who: 'Aubrun', state: 'suspended', held: true },
      { who: 'Belliard', state: 'exited' },
    ])
    expect(await heldBy()).toEqual([
      { who: 'Aubrun', by: 'Membre secondReferent', from: '2025-02-03', to: '2025-06-30' },
      { who: 'Aubrun', by: 'Membre referent', from: '2025-09-01', to: null },
      { who: 'Belliard', by: 'Membre secondReferent', from: '2024-03-05', to: '2024-05-31' },
      { who: 'Belliard', by: 'Membre referent', from: '2024-06-01', to: '2025-01-20' },
    ])
    const away = await world.rows((tx) =>
      tx.query(
        `select reason_code as reason, starts_on as "from", planned_return_on as planned, ended_on as ended
         from pathways.suspension where territory_id = $1 order by starts_on`,
        [tx.territoryId],
      ),
    )
    expect(away).toEqual([
      { reason: 'illness', from: '2024-04-01', planned: '2024-04-30', ended: '2024-04-30' },
      { reason: 'illness', from: '2025-03-01', planned: '2025-03-31', ended: '2025-03-31' },
      { reason: 'training', from: '2026-10-01', planned: '2027-01-31', ended: null },
    ])
    expect((await files.undo(id)).outcomes).toEqual({ undone: 2 })
    for (const table of ['suspension', 'referent_assignment', 'transition', 'pathway'])
      expect(await files.count(`pathways.${table}`)).toBe(0)
  })

  it('are refused when two référents share a day (V4), or a suspension has no reason of ours, no dates, no contract (V11)', async () => {
    const { id } = await files.rehearse(
      `Nom;Prénom;Date d’entrée;Date de signature du contrat;Référent;Anciens référents;Suspensions
Aubrun;Inès;03/02/2025;10/02/2025;Membre referent;"Membre secondReferent : 03/02/2025 – 30/06/2025 ; Membre referent : 30/06/2025 – 31/08/2025";
Belliard;Karim;03/02/2025;10/02/2025;;Membre secondReferent depuis 2025;
Chavane;Lucie;03/02/2025;10/02/2025;;;Autre : 01/03/2025 – 31/03/2025
Delorieux;Noé;03/02/2025;;;;Maladie : 01/03/2025 – 31/03/2025
Esnault;Moussa;03/02/2025;10/02/2025;;Membre secondReferent : 01/01/2025 – 30/06/2025;
Fourquez;Lou;03/02/2025;10/02/2025;Membre referent;Membre secondReferent : 03/02/2025 – 23/11/2026;
`,
    )
    expect(await files.rejectsOf(id)).toEqual([
      ['F2 spans-overlap'],
      ['F3 periods-unreadable'],
      ['G4 suspension-reason-unknown'],
      ['G5 suspension-before-contract'],
      ['F6 before-admission'],
      ['F7 date-in-the-future'],
    ])
  })

  it('stay when somebody noted since that a suspension which came with them is over', async () => {
    const { id } = await files.rehearse(
      `Nom;Prénom;Date de naissance;Date d’entrée;Date de signature du contrat;Référent;Suspensions
Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025;Membre referent;Maladie : 01/10/2026 – 31/01/2027
`,
    )
    await files.apply(id)
    const [pathway] = await world.rows((tx) =>
      tx.query<{ id: string; version: number }>(
        'select id, version from pathways.pathway where territory_id = $1',
        [tx.territoryId],
      ),
    )
    await world.as('referent').done(returnFromSuspension, {
      params: { pathwayId: pathway?.id ?? '' },
      body: { version: pathway?.version ?? 1, on: '2026-11-20' },
    })
    expect((await files.undo(id)).outcomes).toEqual({ kept: 1 })
  })

  it('bring their FSE+ participations by the number of the operation: a return is the same record, another operation another one', async () => {
    await grantRight(world, 'projectManager', 'funding.manage', 'territory')
    const [first, second] = [
      await anOperation(world, { code: '2023-A', startsOn: '2023-01-01', endsOn: '2025-12-31' }),
      await anOperation(world, { code: '2026-B' }),
    ]
    const { id, causes } = await files.rehearse(
      `Nom;Prénom;Date de naissance;Date d’entrée;Date de signature du contrat;Opérations FSE+;Date de sortie;Motif de sortie
Belliard;Karim;01/06/1980;05/03/2023;12/03/2023;2023-A : 12/03/2023 – 30/11/2023;01/12/2023;Abandon
Belliard;Karim;01/06/1980;10/09/2024;15/09/2024;"2023-a : 15/09/2024 – 31/12/2025 ; 2026-B : 01/01/2026";;
`,
    )
    expect(causes).toEqual([])
    expect((await files.apply(id)).outcomes).toEqual({ applied: 2 })
    const taken = () =>
      world.rows((tx) =>
        tx.query(
          `select operation_id as operation, entered_on as entered, exited_on as exited,
             (select count(*)::int from funding.stay s where s.territory_id = $1 and s.participation_id = p.id) as stays
           from funding.participation p where territory_id = $1 order by entered_on`,
          [tx.territoryId],
        ),
      )
    expect(await taken()).toEqual([
      { operation: first.id, entered: '2023-03-12', exited: '2025-12-31', stays: 2 },
      { operation: second.id, entered: '2026-01-01', exited: null, stays: 1 },
    ])
    expect((await files.undo(id)).outcomes).toEqual({ undone: 2 })
    expect([await taken(), await files.count('pathways.pathway')]).toEqual([[], 0])
  })

  it('are refused for an operation that nobody knows, out of its days, or told twice', async () => {
    await grantRight(world, 'projectManager', 'funding.manage', 'territory')
    await anOperation(world, { code: '2026-B' })
    const { id } = await files.rehearse(
      `Nom;Prénom;Date d’entrée;Date de signature du contrat;Opérations FSE+
Aubrun;Inès;03/02/2025;10/02/2025;2099-Z : 10/02/2025
Belliard;Karim;03/02/2025;10/02/2025;2026-B : 10/02/2025
Chavane;Lucie;03/02/2025;10/02/2025;"2026-B : 01/01/2026 – 31/01/2026 ; 2026-B : 01/03/2026"
Delorieux;Noé;03/02/2025;10/02/2025;2026-B : 10/01/2025
`,
    )
    expect(await files.rejectsOf(id)).toEqual([
      ['E2 operation-unknown'],
      ['E3 outside-operation'],
      ['E4 operation-twice'],
      ['E5 before-admission'],
    ])
  })

  it('are of one person when two lines without a birth date agree on all that both say, and open one file', async () => {
    const heads =
      'Nom;Prénom;Date de naissance;Téléphone;Date d’entrée;Date de signature du contrat;Date de sortie;Motif de sortie'
    const { id, verdicts } = await files.rehearse(
      `${heads}
Aubrun;Inès;;0612345678;03/02/2023;10/02/2023;01/12/2023;Abandon
Aubrun;INES;;;03/02/2025;10/02/2025;;
Belliard;Karim;01/06/1980;;03/02/2023;10/02/2023;01/12/2023;Abandon
Belliard;Karim;;;03/02/2025;10/02/2025;;
`,
    )
    expect(verdicts).toEqual({ new: 4 })
    expect((await files.apply(id)).outcomes).toEqual({ applied: 4 })
    expect(await files.count('people.person')).toBe(2)
    expect(await episodes()).toMatchObject([
      { who: 'Aubrun', episode: 1 },
      { who: 'Aubrun', episode: 2 },
      { who: 'Belliard', episode: 1 },
      { who: 'Belliard', episode: 2 },
    ])
    expect((await files.undo(id)).outcomes).toEqual({ undone: 4 })
    expect(await files.count('people.person')).toBe(0)
  })

  it('are of two persons when something that both lines say differs, or when two namesakes could be the third', async () => {
    const { id } = await files.rehearse(
      `Nom;Prénom;Date de naissance;Date d’entrée;Date de signature du contrat
Aubrun;Inès;12/04/1991;03/02/2025;10/02/2025
Aubrun;Inès;01/01/1985;03/02/2025;10/02/2025
Aubrun;Inès;;03/02/2025;10/02/2025
`,
    )
    await files.apply(id)
    expect(await files.count('people.person')).toBe(3)
  })
})

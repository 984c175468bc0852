import { describe, expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  addAgreementScan,
  changeObjective,
  createObjective,
  draftAmendment,
  importAgreements,
  listAgreementScans,
  printAgreement,
  printAmendment,
  readBoard,
  readFollowUp,
  readTextAt,
  removeObjective,
  rewriteAmendment,
} from '../../contract.ts'
import { anObjective } from '../../testing/agreement-builders.ts'
import * as life from '../../testing/life-builders.ts'
import { putAllInForce } from './put-in-force.ts'
import { targetsWindow } from './targets-window.ts'

describe('an amendment', () => {
  it('opens only the fields of its kind', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world)
    const refused = async (given: Parameters<typeof life.anAmendment>[0]) => {
      const answer = await world
        .as('projectManager')
        .call(draftAmendment, { params: { agreementId }, body: life.anAmendment(given) })
      return [answer.problem.code, answer.problem.fields?.[0]?.pointer]
    }
    const removed = { put: [], removed: [newId()] }
    expect(await refused({ kind: 'duration', changes: { endsOn: '2028-12-31', articles: removed } })).toEqual(
      ['field-closed', '/changes/articles'],
    )
    expect(await refused({ kind: 'funding', changes: { endsOn: '2028-12-31' } })).toEqual([
      'field-closed',
      '/changes/endsOn',
    ])
    expect(await refused({ kind: 'parties', changes: {} })).toEqual(['nothing-changed', '/changes/parties'])
    expect(await refused({ effectiveOn: '2024-12-31' })).toEqual(['invalid', '/effectiveOn'])
    expect(await refused({ changes: { endsOn: '2024-06-30' } })).toEqual(['invalid', '/changes/endsOn'])
  })

  it('is numbered after those signed elsewhere; a second draft of its kind is refused, another kind is not', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world, { amendmentsBefore: 2 })
    await life.aDraftedAmendment(world, agreementId)
    const answer = await world
      .as('projectManager')
      .call(draftAmendment, { params: { agreementId }, body: life.anAmendment() })
    expect([answer.status, answer.problem.code, answer.problem.params]).toEqual([
      409,
      'amendment-open',
      { number: 3 },
    ])
    await life.aDraftedAmendment(world, agreementId, { kind: 'free', changes: {} })
    const { amendments } = await life.opened(world, agreementId)
    expect(amendments.map(({ number, kind }) => [number, kind])).toEqual([
      [4, 'free'],
      [3, 'duration'],
    ])
  })

  it('changes the text on its day of effect, and the text of any day is read again', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world)
    const { articles } = await life.opened(world, agreementId)
    const [article] = articles
    if (!article) throw new Error('no article')
    const { version: _, ...text } = article
    const added = { id: newId(), position: 2, number: '2', title: 'Suivi', content: 'Un comité par an.' }
    const second = await life.aDraftedAmendment(world, agreementId, {
      kind: 'articles',
      effectiveOn: '2027-01-01',
      changes: { articles: { put: [{ ...text, content: 'Le texte de 2027.' }, added], removed: [] } },
    })
    const first = await life.aDraftedAmendment(world, agreementId, { effectiveOn: '2026-01-01' })
    for (const id of [second, first]) await life.amendmentMoved(world, id, 'submit', 'accept', 'sign')
    const at = async (on: string) => {
      const read = await world.as('referent').done(readTextAt, { params: { agreementId }, query: { on } })
      return [read.endsOn, read.articles.map(({ content }) => content), read.amendments]
    }
    expect(await at('2025-06-01')).toEqual(['2027-12-31', ['Le texte signé.'], []])
    expect(await at('2026-06-01')).toEqual(['2028-12-31', ['Le texte signé.'], [2]])
    expect(await at('2027-06-01')).toEqual(['2028-12-31', ['Le texte de 2027.', 'Un comité par an.'], [1, 2]])
    const now = await life.opened(world, agreementId)
    expect([now.endsOn, now.articles.length]).toEqual(['2028-12-31', 1])
    await world.rows((tx) =>
      putAllInForce({ tx, now: new Date('2027-01-01T08:00:00Z'), today: '2027-01-01' }),
    )
    const later = await life.opened(world, agreementId)
    expect([later.endsOn, later.articles.map(({ number }) => number)]).toEqual(['2028-12-31', ['1', '2']])
  })

  it('lets two articles swap their numbers', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world)
    const [a] = (await life.opened(world, agreementId)).articles
    if (!a) throw new Error('no article')
    const { version: _, ...one } = a
    const two = { ...one, id: newId(), position: 2, number: '2', title: 'Autre' }
    const sign = async (put: readonly (typeof one)[]) => {
      const id = await life.aDraftedAmendment(world, agreementId, {
        kind: 'articles',
        changes: { articles: { put: [...put], removed: [] } },
      })
      await life.amendmentMoved(world, id, 'submit', 'accept', 'sign')
    }
    await sign([two])
    await sign([
      { ...one, number: '2' },
      { ...two, number: '1' },
    ])
    const { articles } = await life.opened(world, agreementId)
    expect(articles.map(({ id, number }) => [id, number])).toEqual([
      [one.id, '2'],
      [two.id, '1'],
    ])
  })

  it('of denunciation ends the agreement when it takes effect', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world)
    const id = await life.aDraftedAmendment(world, agreementId, {
      kind: 'denunciation',
      changes: { endsOn: '2026-06-30' },
    })
    await life.amendmentMoved(world, id, 'submit', 'accept', 'sign')
    const one = await life.opened(world, agreementId)
    expect([one.state, one.endsOn, one.history[0]?.move]).toEqual(['denounced', '2026-06-30', 'denounce'])
  })

  it('of targets opens the targets while it is written, and none other does', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world)
    const window = () => world.rows((tx) => targetsWindow(tx, agreementId))
    expect(await window()).toMatchObject({ mayWrite: false, why: 'text-frozen' })
    const add = { params: { agreementId }, body: anObjective() }
    expect(await world.as('projectManager').refused(createObjective, add)).toBe('text-frozen')
    await life.aDraftedAmendment(world, agreementId)
    expect(await window()).toMatchObject({ mayWrite: false })
    const id = await life.aDraftedAmendment(world, agreementId, { kind: 'targets', changes: {} })
    expect(await window()).toEqual({ mayWrite: true, amendment: { id, number: 2 }, why: 'amendment-open' })
    const { id: objectiveId, version, label } = await world.as('projectManager').done(createObjective, add)
    await life.amendmentMoved(world, id, 'submit', 'accept', 'sign')
    expect(await window()).toMatchObject({ mayWrite: false })
    const { id: _, ...fields } = add.body
    const change = (more: object) => ({ params: { objectiveId }, body: { ...fields, version, ...more } })
    const manager = world.as('projectManager')
    expect(await manager.refused(changeObjective, change({ label: `${label} !` }))).toBe('text-frozen')
    expect(await manager.refused(removeObjective, { params: { objectiveId }, query: { version } })).toBe(
      'text-frozen',
    )
    await manager.done(changeObjective, change({ weight: 2 }))
  })

  it('of targets, abandoned, gives back the targets, the objectives taken out and nothing of what it added', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const agreementId = await life.aWrittenDraft(world)
    const [kept, removed, added] = [anObjective(), anObjective(), anObjective()]
    for (const body of [kept, removed]) await manager.done(createObjective, { params: { agreementId }, body })
    await life.moved(world, agreementId, 'submit', 'accept', 'sign')
    world.at('2026-11-24T09:00:00Z')
    const amendmentId = await life.aDraftedAmendment(world, agreementId, { kind: 'targets', changes: {} })
    const { id: objectiveId, ...fields } = kept
    const lowered = { ...fields, version: 1, direction: 'down' as const, target: { min: null, max: 9 } }
    await manager.done(changeObjective, { params: { objectiveId }, body: lowered })
    await manager.done(removeObjective, { params: { objectiveId: removed.id }, query: { version: 1 } })
    await manager.done(createObjective, { params: { agreementId }, body: added })
    world.at('2026-11-25T09:00:00Z')
    await life.amendmentMoved(world, amendmentId, 'cancel')
    const { objectives } = await manager.done(readBoard, {
      params: {},
      query: { agreement: agreementId },
    })
    const aims = objectives.map(({ objective }) => [objective.id, objective.direction, objective.target])
    expect(aims).toEqual([kept, removed].map(({ id, direction, target }) => [id, direction, target]))
    const { targets } = await manager.done(readFollowUp, { params: { objectiveId } })
    expect(targets).toHaveLength(3)
  })

  it('gives the other version to the second of two who change it', async () => {
    const world = await aTerritory()
    const amendmentId = await life.aDraftedAmendment(world, await life.aSigned(world))
    const { id: _, kind: __, ...fields } = life.anAmendment()
    const write = (label: string) =>
      world
        .as('projectManager')
        .call(rewriteAmendment, { params: { amendmentId }, body: { version: 1, ...fields, label } })
    expect((await write('Premier')).status).toBe(200)
    expect((await write('Second')).problem.current).toMatchObject({ label: 'Premier', version: 2 })
  })

  it('prints, as its agreement does, in PDF and in DOCX', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world)
    const amendmentId = await life.aDraftedAmendment(world, agreementId)
    for (const format of ['pdf', 'docx'] as const) {
      const start = format === 'pdf' ? '%PDF' : 'PK'
      const text = await world
        .as('referent')
        .call(printAgreement, { params: { agreementId }, query: { format } })
      const change = await world
        .as('referent')
        .call(printAmendment, { params: { amendmentId }, query: { format } })
      expect([text.text.slice(0, start.length), change.text.slice(0, start.length)]).toEqual([start, start])
    }
  })

  it('keeps the scan of what was signed on paper apart from that of its agreement', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world)
    const amendment = await life.aDraftedAmendment(world, agreementId)
    const pdf = { name: 'avenant-1.pdf', content: '%PDF-1.4\n%%EOF\n' }
    const params = { agreementId, scanId: newId() }
    await world.as('projectManager').done(addAgreementScan, withFile({ params, query: { amendment } }, pdf))
    const names = async (query: object) =>
      (await world.as('referent').done(listAgreementScans, { params: { agreementId }, query })).items.map(
        ({ name }) => name,
      )
    expect([await names({}), await names({ amendment })]).toEqual([[], ['avenant-1.pdf']])
  })
})

describe('the import of agreements born elsewhere', () => {
  const table = `Nom;Nature;Date d'effet;Terme;Signée le;Parties;Avenants
Pacte territorial;convention locale;01/01/2024;31/12/2026;15/12/2023;Agglomération|Région;2
;Accord-cadre;01/01/2024;31/12/2026;;;
À l'envers;;01/01/2026;31/12/2024;;;
Illisible;martien;hier;31/12/2026;;;beaucoup
`
  const send = (content: string, write: 'no' | 'yes') =>
    withFile({ params: {}, query: { write } }, { name: 'conventions.csv', content })

  it('is rehearsed by line, column and reason, then written once', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const rehearsal = await manager.done(importAgreements, send(table, 'no'))
    expect(rehearsal.rejects.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 'Nom', 'required'],
      [4, 'Terme', 'ends-before-start'],
      [5, 'Nature', 'kind-unknown'],
      [5, "Date d'effet", 'date-unreadable'],
      [5, 'Avenants', 'number-unreadable'],
    ])
    expect([rehearsal.lines, rehearsal.written, rehearsal.ready.length]).toEqual([4, 0, 1])
    expect((await manager.done(importAgreements, send(table, 'yes'))).written).toBe(1)
    const again = await manager.done(importAgreements, send(table, 'yes'))
    expect([again.written, again.ready[0]?.isKnown]).toEqual([0, true])
  })

  it('numbers the amendments of what it wrote after those already signed', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    await manager.done(importAgreements, send(table, 'yes'))
    const [row] = await world.rows((tx) =>
      tx.query<{ id: string }>('select id from agreements.agreement where territory_id = $1', [
        tx.territoryId,
      ]),
    )
    const one = await life.opened(world, row?.id ?? '')
    expect([
      one.state,
      one.amendmentsBefore,
      one.parties.map(({ name }) => name),
      one.history[0]?.move,
    ]).toEqual(['signed', 2, ['Agglomération', 'Région'], 'import'])
  })

  it('refuses a file without the columns it needs', async () => {
    const world = await aTerritory()
    expect(await world.as('projectManager').refused(importAgreements, send('Nom;Prénom\na;b\n', 'no'))).toBe(
      'agreement-columns-missing',
    )
  })
})

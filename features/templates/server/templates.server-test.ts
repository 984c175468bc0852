import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { printEngagement, signEngagement } from '#features/pathways/contract.ts'
import { aDraft } from '#features/pathways/testing/engagement-builders.ts'
import { newId } from '#kernel/id.ts'
import { docxTexts } from '#platform/testing/docx-parts.ts'
import { pdfTexts } from '#platform/testing/pdf-texts.ts'
import { listTemplates, previewTemplate, readTemplateRoute, saveTemplate } from '../contract.ts'
import { aContractText } from '../testing/template-builders.ts'

const params = { templateCode: 'contrat-engagement' }
const write = (after: number, text: string | null) => ({
  params,
  body: { id: newId(), after, text },
})
const printed = async (world: World, contractId: string) =>
  docxTexts(
    (await world.as('referent').call(printEngagement, { params: { contractId }, query: { format: 'docx' } }))
      .bytes,
  )

describe('the text of a document', () => {
  it('is that of the product until the territory writes its own, and again when it goes back', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const { id } = await aDraft(world)
    expect(await printed(world, id)).toContain('Un exemplaire est remis à la personne.')
    await manager.done(saveTemplate, write(0, aContractText()))
    expect(await printed(world, id)).toContain('Texte du territoire pour Samira Haddad.')
    await manager.done(saveTemplate, write(1, null))
    expect(await printed(world, id)).toContain('Un exemplaire est remis à la personne.')
    const read = await manager.done(readTemplateRoute, { params })
    expect([read.isShipped, read.text === read.shippedText, read.versions.map((one) => one.number)]).toEqual([
      ...[true, true],
      [2, 1],
    ])
  })

  it('changes by one version at a time: who read an older one writes nothing', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    await manager.done(saveTemplate, write(0, aContractText()))
    expect(await manager.refused(saveTemplate, write(0, aContractText('Autre.')))).toBe('stale-version')
    expect((await manager.done(readTemplateRoute, { params })).text).toContain('Texte du territoire')
  })

  it('is refused at a name that the document does not know, with its line', async () => {
    const world = await aTerritory()
    const answer = await world
      .as('territoryAdmin')
      .call(saveTemplate, write(0, aContractText('Né le {{naissance}}')))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('"code":"template-name-unknown"')
    expect(answer.text).toContain('"line":2')
    expect(answer.text).toContain('"word":"naissance"')
  })

  it('is tried on an invented person before it is kept, as PDF and as DOCX', async () => {
    const world = await aTerritory()
    const text = aContractText('#panic("a") <b>{{personne}}</b>')
    const shown = await Promise.all(
      (['pdf', 'docx'] as const).map((format) =>
        world.as('territoryAdmin').call(previewTemplate, { params, query: { format }, body: { text } }),
      ),
    )
    expect(shown.map(({ status }) => status)).toEqual([200, 200])
    expect(pdfTexts(shown[0]?.bytes ?? Buffer.of())).toContain('#panic("a") <b>Samira Haddad</b>')
    expect(docxTexts(shown[1]?.bytes ?? Buffer.of())).toContain('#panic("a") <b>Samira Haddad</b>')
  })

  it('of every kind that the product ships is one that its own check accepts', async () => {
    const world = await aTerritory()
    const admin = world.as('territoryAdmin')
    const { items } = await admin.done(listTemplates, { params: {} })
    expect(items.length).toBeGreaterThan(0)
    for (const { code } of items) {
      const { shippedText } = await admin.done(readTemplateRoute, { params: { templateCode: code } })
      const shown = await admin.call(previewTemplate, {
        params: { templateCode: code },
        query: {},
        body: { text: shippedText },
      })
      expect([code, shown.status]).toEqual([code, 200])
    }
  })
})

describe('a document that somebody signed', () => {
  const sign = (world: World, contractId: string, version: number) =>
    world.as('referent').done(signEngagement, {
      params: { contractId },
      body: {
        ...{ id: newId(), version, party: 'participant', signerName: 'Samira Haddad' },
        ...{ signedOn: '2026-11-23', method: 'paper' },
      },
    })

  it('keeps the text on which it was printed, whatever the territory writes meanwhile', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const { id, version } = await aDraft(world)
    await manager.done(saveTemplate, write(0, aContractText('Texte imprimé.')))
    expect(await printed(world, id)).toContain('Texte imprimé.')
    world.at('2026-11-23T08:05:00Z')
    await manager.done(saveTemplate, write(1, aContractText('Texte suivant.')))
    world.at('2026-11-23T08:10:00Z')
    await sign(world, id, version)
    expect(await printed(world, id)).toContain('Texte imprimé.')
  })

  it('that nobody printed keeps the text of its first signature', async () => {
    const world = await aTerritory()
    const { id, version } = await aDraft(world)
    await sign(world, id, version)
    world.at('2026-11-23T08:05:00Z')
    await world.as('projectManager').done(saveTemplate, write(0, aContractText('Texte suivant.')))
    expect(await printed(world, id)).toContain('Un exemplaire est remis à la personne.')
  })
})

import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aParticipation } from '#features/funding/testing/operation-builders.ts'
import { aQuestionnaire } from '#features/funding/testing/questionnaire-builders.ts'
import { anAccess } from '#features/participant/testing/page-builders.ts'
import { aDraft, aSignedContract } from '#features/pathways/testing/engagement-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { codeIn } from '#features/pathways/testing/step-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { choose, pdf, press, said } from './gestures.ts'
import { shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

let world: FreshTerritory
let referent: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  referent = await world.enter('referent')
})
afterAll(() => referent?.context.close())

const faultsOf = async (page: SignedIn['page']) => [
  ...(await violationsOf(page)),
  ...(await shapeFaults(page)),
]
/** Of her own mail: the clock of a test stands still, and no mail is the last one. */
const codeOf = async (recipient: string): Promise<string> => {
  const [mail] = await world.rows((tx) =>
    tx.query<{ body: string }>(
      `select body from mail.message where territory_id = $1 and template = 'pathways.signing-code' and recipient = $2`,
      [tx.territoryId, recipient],
    ),
  )
  return codeIn(mail?.body ?? '')
}
const samira = (email: string) =>
  aPathway(world, { givenName: 'Samira', familyName: 'Haddad', email, signedOn: null })

test('the person says the code that she received: a wrong one is refused, the right one signs', async () => {
  const { id: pathwayId } = await samira('samira.un@personne.example')
  await aDraft(world, { pathwayId })
  const page = await referent.open(`parcours/${pathwayId}/contrat`)
  await press(page, 'Envoyer un code à la personne')
  await said(page, /Code envoyé à samira\.un@personne\.example/)
  const code = await codeOf('samira.un@personne.example')
  await page.getByLabel('Code à 6 chiffres').fill(code === '000000' ? '000001' : '000000')
  await press(page, 'Signer avec ce code')
  await said(page, /Ce code ne signe pas ce document/)
  // A page opened again has not forgotten that a code is on its way.
  await page.reload()
  await press(page, 'Elle a déjà un code')
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('Code à 6 chiffres').fill(code)
  await press(page, 'Signer avec ce code')
  await said(page, /La personne accompagnée\), .*par un code/)
})

test('the person signs the answers of a questionnaire; corrected since, they are signed again', async () => {
  const email = 'samira.trois@personne.example'
  const { id: participationId } = await aParticipation(world, { givenName: 'Samira', email })
  const page = await referent.open(`fse/participations/${participationId}/entree`)
  await said(page, 'Enregistrez d’abord toutes les réponses')
  await aQuestionnaire(world, { participationId })
  await page.reload()
  await press(page, 'Envoyer un code à la personne')
  await said(page, /Code envoyé à samira\.trois@personne\.example/)
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('Code à 6 chiffres').fill(await codeOf(email))
  await press(page, 'Signer avec ce code')
  await said(page, 'réponses inchangées')
  expect(await faultsOf(page)).toEqual([])
  await choose(page, 'Niveau d’instruction', 'Refuse de répondre')
  await press(page, 'Enregistrer les réponses')
  await said(page, /Questionnaire complet/)
  await referent.open(`fse/participations/${participationId}/entree`)
  await said(page, 'réponses changées depuis')
  await page.getByRole('button', { name: 'Envoyer un code à la personne' }).waitFor()
})

test('on her own page, in her language, she reads the whole contract and signs it', async () => {
  const { id: pathwayId, personId } = await samira('samira.deux@personne.example')
  await aDraft(world, { pathwayId })
  const { token, code: pageCode } = await anAccess(world, { personId })
  const desk = await referent.open(`parcours/${pathwayId}/contrat`)
  await press(desk, 'Envoyer un code à la personne')
  await said(desk, /Code envoyé à samira\.deux/)
  const code = await codeOf('samira.deux@personne.example')
  const { page, context } = await world.signedOut('phone')
  await page.goto(`${world.origin}/ma-page/${token}`)
  await page.getByLabel('Votre code').fill(pageCode)
  await press(page, 'Ouvrir ma page')
  await said(page, 'Un contrat attend votre signature.')
  await press(page, 'Lire et signer')
  await said(page, 'Obtenir le titre professionnel')
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('Le code reçu par courriel').fill(code)
  await press(page, 'Je suis d’accord, je signe')
  await said(page, /C’est signé/)
  // Nothing is left to press: the code is used, and pressed again would be said wrong.
  expect(await page.getByLabel('Le code reçu par courriel').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Je suis d’accord, je signe' }).count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  await context.close()
})

test('a contract altered after its signatures says so on its page, and where documents are verified', async () => {
  const { id, pathwayId, fingerprint } = await aSignedContract(world)
  const check = async () => {
    const page = await referent.open('verifier-un-document')
    await page.getByLabel('Empreinte imprimée sur le document').fill(fingerprint.slice(0, 16))
    await press(page, 'Vérifier l’empreinte')
    return page
  }
  const page = await check()
  await said(page, 'inchangé')
  expect(await faultsOf(page)).toEqual([])
  await world.rows((tx) =>
    tx.query(`update pathways.contract set aim = 'Autre chose' where territory_id = $1 and id = $2`, [
      tx.territoryId,
      id,
    ]),
  )
  await said(await check(), 'changé depuis la signature')
  const contract = await referent.open(`parcours/${pathwayId}/contrat`)
  await said(contract, /Le contenu a changé depuis la signature du/)
})

test('the scan of a paper is attached, opened, and told by its bytes, the file not sent', async () => {
  const { pathwayId } = await aSignedContract(world)
  const page = await referent.open(`parcours/${pathwayId}/contrat`)
  await page.getByLabel('Copie numérisée, ou photo du papier').setInputFiles(pdf)
  await press(page, 'Joindre la copie')
  await page.getByRole('button', { name: 'Retirer la copie' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  const sent: string[] = []
  const verify = await referent.open('verifier-un-document')
  verify.on('request', (request) => sent.push(request.postData() ?? ''))
  await verify.getByLabel('Fichier', { exact: true }).setInputFiles(pdf)
  await press(verify, 'Vérifier le fichier')
  await said(verify, 'inchangé')
  expect(sent.join()).not.toContain('%PDF')
})

test('a PDF that Bassin gave is recognised as it was given, and told to be altered after one byte', async () => {
  const { pathwayId } = await aSignedContract(world)
  const page = await referent.open(`parcours/${pathwayId}/contrat`)
  const [given] = await Promise.all([page.waitForEvent('download'), press(page, 'Contrat à imprimer (PDF)')])
  const buffer = await readFile(await given.path())
  const verify = await referent.open('verifier-un-document')
  const check = async (bytes: Buffer) => {
    const file = { name: 'contrat.pdf', mimeType: 'application/pdf', buffer: bytes }
    await verify.getByLabel('Fichier', { exact: true }).setInputFiles(file)
    await press(verify, 'Vérifier le fichier')
  }
  await check(buffer)
  await said(verify, /octet pour octet, un PDF que Bassin a donné/)
  await said(verify, 'inchangé dans Bassin')
  expect(await faultsOf(verify)).toEqual([])
  const middle = Math.floor(buffer.length / 2)
  buffer.writeUInt8(buffer.readUInt8(middle) ^ 1, middle)
  await check(buffer)
  await said(verify, /n’est plus celui que Bassin a donné/)
  expect(await faultsOf(verify)).toEqual([])
})

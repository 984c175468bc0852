import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiOf, mailTo, tokenOf } from './api.ts'
import { type App, openApp, type SignedIn } from './app.ts'
import { allWords, choose, holdsFocus, pdf, press, said } from './gestures.ts'

/** One story, told in order: each test goes on from where the one before stopped. */
const person = { givenName: 'Maëlle', familyName: 'Quintard', name: 'Maëlle Quintard' }
const operatorEmail = 'contact@auto-ecole.example'
const today = '23/11/2026'
let app: App
let counsellor: SignedIn
let desk: SignedIn
let manager: SignedIn
let referent: SignedIn
let personPath = ''
let rateBefore: Fraction

beforeAll(async () => {
  app = await openApp()
  ;[counsellor, desk, manager, referent] = await Promise.all([
    app.signIn('prescriber@demo.example'),
    app.signIn('entrydesk@demo.example'),
    app.signIn('projectmanager@demo.example'),
    app.signIn('referent@demo.example'),
  ])
  rateBefore = await positiveRate()
})

afterAll(() => Promise.all([counsellor, desk, manager, referent].map((one) => one?.context.close())))

interface Fraction {
  readonly id: string
  readonly numerator: number
  readonly denominator: number
}

/** What the protocol's page counts, read as its page reads it. */
const positiveRate = async (): Promise<Fraction> => {
  const api = await apiOf(app, manager)
  const { objectives } = await api.get<{
    objectives: {
      objective: { id: string; indicatorCode: string }
      figure: Omit<Fraction, 'id'>
    }[]
  }>('objectives')
  const rate = objectives.find((one) => one.objective.indicatorCode === 'positive-rate')
  if (!rate) throw new Error('the demo protocol has no objective of positive exits')
  return { id: rate.objective.id, ...rate.figure }
}

test('a France Travail counsellor prescribes a person', async () => {
  const page = await counsellor.open('prescriptions/envoyees')
  await page.getByRole('link', { name: 'Nouvelle prescription' }).click()
  await page.getByLabel('Nom', { exact: true }).fill(person.familyName)
  await page.getByLabel('Prénom').fill(person.givenName)
  await page.getByLabel('Date de naissance').fill('14/03/1990')
  await page.getByLabel('Téléphone').fill('06 39 98 12 34')
  await page.getByLabel('Pourquoi cette prescription').fill('Reprendre un emploi dans la logistique.')
  await page.getByLabel('La personne a été informée le').fill(today)
  await press(page, 'Envoyer la prescription')
  await said(page, /Prescription \S+ envoyée. Réponse au plus tard le/)
  await page.getByRole('link', { name: `${person.familyName} ${person.givenName}` }).waitFor()
})

test('the entry desk finds it among the unknown persons and accepts it', async () => {
  const page = await desk.open('prescriptions')
  const unknown = page.getByRole('table', { name: 'Inconnues' })
  await unknown.getByRole('link', { name: `${person.familyName} ${person.givenName}` }).click()
  await page.getByRole('heading', { level: 1, name: person.name }).waitFor()
  await page.getByText('Accepter', { exact: true }).click()
  await press(page, 'Accepter la prescription')
  await said(page, 'La prescription est acceptée.')
  await page.waitForURL(/\/personnes\/[0-9a-f-]{36}$/)
  personPath = new URL(page.url()).pathname.split('/').slice(2).join('/')
})

test('the first meeting is set, eligibility checked, and the entry decided with its référent', async () => {
  const page = await desk.open('candidatures')
  await page.getByRole('link', { name: new RegExp(person.familyName) }).click()
  await press(page, 'Fixer le premier accueil')
  await page.getByLabel('Jour').fill(today)
  await page.getByLabel('Heure').fill('10:30')
  await page.locator('form').getByRole('button', { name: 'Fixer le premier accueil' }).click()
  await said(page, 'Enregistré.')
  await press(page, 'Noter l’éligibilité vérifiée')
  await page.locator('form').getByRole('button', { name: 'Noter l’éligibilité vérifiée' }).click()
  await page.getByRole('button', { name: /Décider l.entrée/ }).click()
  await choose(page, 'Référente ou référent', 'Hélène Castaing')
  await page
    .locator('form')
    .getByRole('button', { name: /Décider l.entrée/ })
    .click()
  await said(page, 'Entrée décidée. Le contrat est à préparer.')
})

test('the référent writes the contract and notes both signatures', async () => {
  const page = await referent.open(personPath)
  await page
    .getByRole('region', { name: /Contrat d.engagement/ })
    .getByRole('link', { name: 'Ouvrir' })
    .click()
  await press(page, 'Préparer le contrat')
  await page
    .getByRole('textbox', { name: 'But', exact: true })
    .fill('Travailler comme cariste près de chez moi')
  await page.getByLabel('Objectif 1').fill('Passer le permis B')
  await press(page, 'Enregistrer le brouillon')
  await said(page, 'Brouillon enregistré.')
  await page.getByRole('link', { name: /Écrivez l.activité par semaine/ }).click()
  const weekly = page.getByLabel('Activité par semaine')
  await holdsFocus(weekly)
  expect(await weekly.getAttribute('aria-invalid')).toBe('true')
  await weekly.fill('20 h')
  await press(page, 'Enregistrer le brouillon')
  await said(page, 'Brouillon enregistré.')
  await press(page, 'Noter la signature')
  await said(page, 'Signature notée.')
  await press(page, 'Noter la signature')
  await said(page, 'Contrat signé : il est en vigueur.')
})

test('the counsellor reads that the person entered', async () => {
  const page = await counsellor.open('prescriptions/envoyees')
  const line = page.getByRole('row').filter({ hasText: person.familyName })
  await line.getByText(/entrée le 23 nov. 2026/).waitFor()
})

test('an interview is noted from Aujourd’hui by the keyboard alone, in few presses', async () => {
  const page = await referent.open('aujourdhui')
  const line = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Appeler, noter' }) })
  await line.first().getByRole('button', { name: 'Appeler, noter' }).focus()
  let presses = 0
  const key = async (name: string) => {
    presses += 1
    await page.keyboard.press(name)
  }
  const type = async (words: string) => {
    for (const letter of words) await key(letter)
  }
  await key('Enter')
  await page.getByRole('form', { name: /^Échange avec/ }).waitFor()
  await key('Tab')
  await key('Tab')
  await type('CV revu')
  await key('Enter')
  await said(page, /Échange avec .+ enregistré/)
  // Under 30 seconds at an unhurried three presses a second.
  expect(presses).toBeLessThan(90)
})

test('a step is proposed and its operator invited by mail', async () => {
  const page = await referent.open(`${personPath}/etapes/nouvelle`)
  await choose(page, 'Type d’étape', 'Permis')
  await page.getByLabel('En quelques mots').fill('Permis B, auto-école solidaire')
  await page.getByLabel('Courriel de l’opérateur').fill(operatorEmail)
  await page.getByLabel('Début prévu').fill(today)
  await page.getByLabel('Prescrire maintenant').check()
  await press(page, 'Ajouter une étape')
  await said(page, 'Étape ajoutée.')
})

test('the operator opens the link of the mail with a code, accepts, notes a presence and ends', async () => {
  const outbox = await apiOf(app, manager)
  const token = tokenOf(await mailTo(app, outbox, operatorEmail, 'pathways.operator-link'), 'operateur')
  const operator = await app.signedOut('phone')
  const { page } = operator
  await page.goto(`${app.origin}/operateur/${token}`)
  await press(page, 'Recevoir le code')
  await said(page, /Code envoyé à/)
  const { body } = await mailTo(app, outbox, operatorEmail, 'accounts.link-code')
  await page.getByLabel('Code à six chiffres').fill(/\b\d{6}\b/.exec(body)?.[0] ?? '')
  await press(page, 'Ouvrir l’étape')
  await page.getByRole('heading', { name: person.name }).waitFor()
  for (const move of ['Accepter', 'Commencer']) {
    await page.getByRole('button', { name: move }).click()
    await page.locator('form').getByRole('button', { name: move }).click()
    await page.getByRole('heading', { name: 'Votre réponse' }).waitFor()
  }
  await page.getByRole('textbox', { name: 'Heures' }).fill('3h30')
  await press(page, 'Noter cette présence')
  await said(page, /3\s?h\s?30/)
  await press(page, /^Terminer/)
  await page.getByLabel('Bilan').fill('Code obtenu.')
  await page
    .locator('form')
    .getByRole('button', { name: /^Terminer/ })
    .click()
  await said(page, 'Réalisée')
  await operator.context.close()
})

test('the référent notes a lasting job and closes: the simulator says what it counts as', async () => {
  const page = await referent.open(`${personPath}/emploi`)
  await page.getByLabel('Employeur').fill('Entrepôts du Bassin')
  await choose(page, 'Contrat', 'CDI')
  await press(page, 'Noter l’emploi')
  await said(page, 'Emploi durable : le parcours peut se clôturer dès maintenant.')
  await page.waitForURL(/\/cloturer$/)
  await choose(page, 'Motif', 'CDI')
  const simulator = page.getByRole('region', { name: 'Si vous clôturez ainsi' })
  await simulator.getByText('Sortie positive, emploi').waitFor()
  await simulator.getByText('Preuves qui manquent').waitFor()
  await press(page, 'Clôturer le parcours')
  await said(page, /Parcours clôturé/)
})

test('the thread of the file tells the application, the steps and the job, each with its day', async () => {
  const page = await referent.open(personPath)
  // At one instant of the tests' clock, chance says which twelve lines come first.
  await page.getByRole('button', { name: /^Tout voir/ }).click()
  await page.getByText('Candidature. reçue').waitFor()
  await page.getByText('Étape. Permis B, auto-école solidaire : réalisée').waitFor()
  await page.getByText(/^Emploi\.\s*Entrepôts du Bassin/).waitFor()
})

test('the proof is awaited, joined by the référent, then checked by the FSE+ manager', async () => {
  const page = await referent.open(`${personPath}/suites`)
  const contract = page.getByRole('listitem').filter({ hasText: 'Contrat de travail' })
  await contract.getByText('Attendue').waitFor()
  await contract.getByRole('button', { name: 'Joindre le document' }).click()
  await contract.locator('input[type=file]').setInputFiles(pdf)
  await contract.getByRole('button', { name: 'Joindre le document' }).click()
  await contract.getByText('Reçue, à vérifier').waitFor()
  const fund = await app.signIn('fundmanager@demo.example')
  const checking = await fund.open(`${personPath}/suites`)
  const received = checking.getByRole('listitem').filter({ hasText: 'Contrat de travail' })
  await received.getByRole('button', { name: 'Vérifiée' }).click()
  await received.getByText('Vérifiée').waitFor()
  await fund.context.close()
})

test('the objective moves by one, and the person stands behind the figure', async () => {
  const after = await positiveRate()
  expect(after).toEqual({
    ...after,
    numerator: rateBefore.numerator + 1,
    denominator: rateBefore.denominator + 1,
  })
  const page = await manager.open('objectifs')
  await page.getByRole('link', { name: 'Taux de sorties positives' }).click()
  await page.getByRole('link', { name: /Voir les personnes derrière le chiffre/ }).click()
  const table = page.getByRole('table', { name: 'Personnes derrière le chiffre' })
  await table.getByRole('link', { name: person.name }).waitFor()
})

test('the counsellor reads the exit, and no social fact', async () => {
  const page = await counsellor.open('prescriptions/envoyees')
  await page.getByRole('link', { name: `${person.familyName} ${person.givenName}` }).click()
  await said(page, /Entrée le .* 2026, dernière étape\s: .*, sortie en emploi le 23 nov. 2026/)
  const words = await allWords(page)
  for (const secret of ['CV revu', 'cariste', 'Entrepôts du Bassin', 'Code obtenu'])
    expect(words).not.toContain(secret)
  await page.goto(`${app.origin}/${app.slug}/${personPath}`)
  await said(page, 'Cette page ne fait pas partie de votre rôle')
})

test('the neighbour finds neither the person nor the file', async () => {
  const neighbour = await app.signIn('voisin@demo.example')
  const { page } = neighbour
  await page.goto(`${app.origin}/${app.slug}/${personPath}`)
  await said(page, 'Page introuvable')
  const api = await apiOf(app, neighbour)
  expect(await api.status(personPath.replace('personnes', 'people'))).toBe(404)
  const me = (await (await neighbour.context.request.get(`${app.origin}/api/me`)).json()) as {
    territories: { slug: string }[]
  }
  const own = me.territories[0]?.slug
  await page.goto(`${app.origin}/${own}/${personPath}`)
  await said(page, 'Cette page ou cette fiche n’existe pas, ou plus.')
  await page.goto(`${app.origin}/${own}/personnes`)
  await page.getByLabel('Nom ou prénom').fill(person.familyName)
  await said(page, 'Aucun dossier à ce nom')
  expect(await allWords(page)).not.toContain(person.givenName)
  await neighbour.context.close()
})

test('the elected official sees the figures and no name', async () => {
  const official = await app.signIn('electedofficial@demo.example')
  const page = await official.open('objectifs')
  await page.getByRole('link', { name: 'Taux de sorties positives' }).click()
  await page.getByText('art. 4.3').first().waitFor()
  const words = await allWords(page)
  expect(words).not.toContain('Voir les personnes derrière')
  expect(words).not.toContain(person.familyName)
  await page.goto(`${app.origin}/${app.slug}/${personPath}`)
  await said(page, 'Cette page ne fait pas partie de votre rôle')
  await official.context.close()
})

test('the file says who opened it', async () => {
  const page = await manager.open(personPath)
  await page.getByRole('link', { name: 'Qui a ouvert ce dossier' }).click()
  const days = page.getByRole('table', { name: 'Douze derniers mois, jour par jour' })
  await days.getByText('Référence de parcours').first().waitFor()
  await page.getByLabel('Ligne par ligne').check()
  await page.getByRole('table').getByText('Hélène Castaing').first().waitFor()
})

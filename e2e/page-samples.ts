import { pages } from '#apps/web/compose.ts'
import { newId } from '#kernel/id.ts'
import { type Api, apiOf, mailTo, tokenOf } from './api.ts'
import type { App } from './app.ts'
import { librarySamples } from './library-samples.ts'
import { type Reader, readerOf } from './page-readers.ts'
import { steeredSamples } from './steered-samples.ts'
import { workshopSamples } from './workshop-samples.ts'

export interface PageSample {
  /** As a feature registers it: `personnes/$personId`. */
  readonly path: string
  /** Any of them opens the page; none: everybody does. */
  readonly rights: readonly string[]
  readonly reader: Reader
  readonly address: string
}

let parameters: ReturnType<typeof ownParameters> | undefined

/** Every page that a feature registers, with a real address in the demo and someone who may open it. */
export const pageSamples = async (app: App): Promise<readonly PageSample[]> => {
  // What the pages need is written in the demo once, whoever asks first.
  parameters ??= ownParameters(app)
  const own = await parameters
  return pages.map(({ path, right, signedOut }) => {
    const rights = right === undefined ? [] : [right].flat()
    const reader = signedOut ? 'nobody' : readerOf(path, rights[0] ?? 'people.read')
    return {
      path,
      rights,
      reader,
      address: filled(path, { ...own.everywhere, ...own.byPath[path] }),
    }
  })
}

const filled = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replace(/\$(\w+)/g, (_, name: string) => {
    const value = values[name]
    if (!value) throw new Error(`page-samples.ts has no « ${name} » for the page « ${path} »`)
    return value
  })

interface Listed<Row> {
  readonly items: readonly Row[]
}

const first = <Row>(rows: readonly Row[], what: string): Row => {
  const [row] = rows
  if (row === undefined) throw new Error(`the demo holds no ${what}`)
  return row
}

const signedIn = async (app: App, reader: Reader): Promise<Api> => apiOf(app, await app.signIn(reader))

/** Ids read from the demo as the one who opens the page reads them. */
const ownParameters = async (app: App) => {
  const [referent, manager, administrator, prescriber, desk, operator, fund] = await Promise.all([
    signedIn(app, 'referent@demo.example'),
    signedIn(app, 'projectmanager@demo.example'),
    signedIn(app, 'territoryadmin@demo.example'),
    signedIn(app, 'prescriber@demo.example'),
    signedIn(app, 'entrydesk@demo.example'),
    signedIn(app, 'stepoperator@demo.example'),
    signedIn(app, 'fundmanager@demo.example'),
  ])
  const caseload = await referent.get<Listed<Followed>>('caseload')
  const followed = first(
    caseload.items.filter((row) => row.state === 'active' && row.currentStep),
    'person followed with a current step',
  )
  const double = first(
    caseload.items.filter((row) => row.personId !== followed.personId),
    'second person followed',
  )
  const { objectives, lastFreeze } = await manager.get<{
    objectives: { objective: Objective }[]
    lastFreeze: { id: string } | null
  }>('objectives')
  const rate = first(
    objectives.map((one) => one.objective).filter((one) => one.indicatorCode === 'positive-rate'),
    'objective of positive exits',
  )
  const { persons: gone } = await manager.get<{ persons: { personId: string }[] }>(
    `objectives/${rate.id}/persons?term=numerator&period=2026`,
  )
  const { items: waiting } = await desk.get<Listed<{ id: string; state: string }>>('referrals')
  const { items: sent } = await prescriber.get<Listed<{ id: string }>>('referrals/sent')
  const { items: entrusted } = await operator.get<Listed<{ id: string }>>('entrusted-steps')
  const { items: organisations } = await manager.get<Listed<{ id: string; kind: string }>>('organisations')
  const { items: schemes } = await manager.get<Listed<{ id: string }>>('schemes')
  const { items: members } = await administrator.get<Listed<Member>>('access')
  const memberAt = (email: string) =>
    first(
      members.filter((one) => one.email === email),
      email,
    ).memberId
  const { items: samples } = await manager.get<Listed<{ id: string }>>('control-samples')
  const sampleId = first(samples, 'control sample').id
  const { items: sheets } = await manager.get<Listed<{ sessionId: string }>>(
    `control-samples/${sampleId}/sheets`,
  )
  const { items: sittings } = await desk.get<Listed<{ id: string; state: string }>>('committee-sessions')
  const sitting = (state: string) =>
    first(
      sittings.filter((one) => one.state === state),
      `sitting ${state}`,
    ).id
  const operationId = first(
    (await fund.get<Listed<{ id: string }>>('funding/operations')).items,
    'operation of the FSE+',
  ).id
  const { items: participants } = await fund.get<Listed<{ id: string }>>(
    `funding/operations/${operationId}/participations`,
  )
  const { items: received } = await desk.get<Listed<{ id: string; state: string }>>('transfers')
  const { items: contacts } = await desk.get<Listed<{ id: string }>>('first-contacts')
  const { items: services } = await referent.get<Listed<{ id: string; name: string }>>('local-services')
  const steered = await steeredSamples(manager, rate.agreementId)
  const { items: settings } = await administrator.get<Listed<{ code: string }>>('settings')
  const [feature = '', setting = ''] = first(settings, 'dated setting').code.split('.')
  return {
    everywhere: {
      slug: app.slug,
      guide: 'referent',
      feature,
      setting,
      personId: followed.personId,
      otherId: double.personId,
      pathwayId: followed.pathwayId,
      stepId: followed.currentStep?.id ?? '',
      referralId: first(waiting, 'prescription that waits').id,
      applicationId: await openApplication(desk, first(schemes, 'scheme').id),
      agreementId: rate.agreementId,
      objectiveId: rate.id,
      freezeId: lastFreeze?.id ?? '',
      ...steered.everywhere,
      organisationId: first(organisations, 'organisation').id,
      schemeId: first(schemes, 'scheme').id,
      memberId: memberAt('referent@demo.example'),
      contactId: first(contacts, 'first contact').id,
      serviceId: first(services, 'local service').id,
      requestId: await askedData(administrator),
      sessionId: sitting('planned'),
      sampleId,
      operationId,
      participationId: first(participants, 'participant').id,
      moment: 'entree',
      code: 'referent',
      templateCode: 'contrat-engagement',
      kind: 'rendez-vous',
      reason: 'participant',
      transferId: first(received, 'transfer received').id,
      ...(await proposeAppointment(referent, followed)),
      ...(await librarySamples(manager)),
      importId: await readFile(app, manager),
    },
    byPath: {
      'personnes/$personId/transferer': { personId: first(gone, 'person gone to a job').personId },
      'transferts/$transferId/fiche': {
        transferId: await filedTransfer(manager, first(gone, 'person gone').personId),
      },
      'personnes/$personId/corriger-sortie': { personId: first(gone, 'person gone to a job').personId },
      ...(await workshopSamples(manager, operator)),
      ...steered.byPath,
      'controles/$sampleId/feuilles/$sessionId': {
        sessionId: first(sheets, 'sealed sheet of the control').sessionId,
      },
      'commissions/$sessionId/proces-verbal': { sessionId: sitting('signed') },
      'etapes/$stepId': { stepId: first(entrusted, 'step entrusted').id },
      'prescriptions/envoyees/$referralId': { referralId: first(sent, 'prescription sent').id },
      'orientation/$token': { token: await orientationToken(app, referent, manager, followed, services) },
      'operateur/$token': { token: await operatorToken(app, referent, manager, followed) },
      'invitation/$token': {
        token: await invitationToken(app, administrator, first(organisations, 'organisation').id),
      },
      'photo/$token': { token: 'un-lien-qui-n-existe-plus' },
      'connexion/lien/$token': { token: 'un-lien-qui-n-existe-plus' },
      'mot-de-passe/$token': { token: 'un-lien-qui-n-existe-plus' },
    } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  }
}

interface Followed {
  readonly personId: string
  readonly pathwayId: string
  readonly state: string
  readonly currentStep: { readonly id: string } | null
}
interface Objective {
  readonly id: string
  readonly agreementId: string
  readonly indicatorCode: string
}
interface Member {
  readonly memberId: string
  readonly email: string
}

/** Who came by herself, with her application. */
const openApplication = async (desk: Api, schemeId: string): Promise<string> => {
  const personId = newId()
  await desk.post('people', {
    ...{ id: personId, givenName: 'Aurore', familyName: 'Valmy', birthDate: '1988-03-14' },
    reason: 'participant',
    notice: null,
  })
  const id = newId()
  await desk.post('applications', { id, personId, schemeId, receivedOn: '2026-11-20' })
  return id
}

/** An appointment proposed to one person: an act of the caseload, with its letter. */
const proposeAppointment = async (referent: Api, { pathwayId }: Followed) => {
  const [actId, meetingId] = [newId(), newId()]
  const appointments = [{ id: meetingId, pathwayId, at: '2026-12-08T09:30:00Z' }]
  await referent.post('caseload/appointments', { id: actId, kind: 'interview', appointments })
  return { actId, meetingId }
}

const readFile = async (app: App, manager: Api): Promise<string> => {
  const text = 'Nom;Prénom;Date de naissance\nDelcourt;Anaïs;12/04/1991\nPetit;Hugo;31/02/1985\n'
  const id = await manager.send(
    'imports',
    { kind: 'people' },
    { name: 'liste.csv', mimeType: 'text/csv', text },
  )
  await app.runJobs()
  return id
}

/** A signed file made for a territory without Bassin. */
const filedTransfer = async (manager: Api, personId: string): Promise<string> => {
  const id = newId()
  await manager.post(`people/${personId}/transfers`, {
    ...{ id, destinationName: 'PLIE du Littoral', motiveCode: 'moved' },
    informed: { on: '2026-11-20', channel: 'in-person' },
    ...{ objectiveIds: [], stepIds: [], criterionCodes: [] },
  })
  return id
}

/** Somebody who asks to read what is kept about them. */
const askedData = async (administrator: Api): Promise<string> => {
  const id = newId()
  await administrator.post('privacy/requests', {
    id,
    kind: 'access',
    requester: 'Aurore Valmy',
    channel: 'letter',
    receivedOn: '2026-11-20',
  })
  return id
}

const operatorToken = async (app: App, referent: Api, manager: Api, followed: Followed): Promise<string> => {
  const { recipient } = await referent.post<{ recipient: string }>(
    `steps/${followed.currentStep?.id}/link`,
    {},
  )
  return tokenOf(await mailTo(app, manager, recipient, 'pathways.operator-link'), 'operateur')
}

/** Somebody followed, written about to a local service. */
const orientationToken = async (
  app: App,
  referent: Api,
  manager: Api,
  { personId }: Followed,
  services: readonly { readonly id: string; readonly name: string }[],
): Promise<string> => {
  const serviceId = first(
    services.filter(({ name }) => name.startsWith('Chercher un autre logement')),
    'service of the demo',
  ).id
  const { email } = await referent.get<{ email: string }>(`local-services/${serviceId}`)
  await referent.post(`people/${personId}/orientations`, {
    ...{ id: newId(), serviceId, reasons: 'Visiter deux logements.', contactPreference: 'referent' },
    informed: true,
  })
  return tokenOf(await mailTo(app, manager, email, 'services.orientation-link'), 'orientation')
}

const invitationToken = async (app: App, administrator: Api, organisationId: string): Promise<string> => {
  const email = 'nouvelle@demo.example'
  await administrator.post(`organisations/${organisationId}/agreements`, {
    ...{ id: newId(), kind: 'processor', signedOn: '2026-11-02' },
    ...{ signerName: 'Nadège Dupuis, directrice', reference: null },
  })
  await administrator.post('invitations', {
    ...{ id: newId(), organisationId, name: 'Nadège Dupuis', email },
    roles: [{ code: 'forecaster', teamId: null }],
    etpHundredths: 0,
  })
  return tokenOf(await mailTo(app, administrator, email, 'accounts.invitation'), 'invitation')
}

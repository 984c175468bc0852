import { withFile } from '#apps/testing/request-of.ts'
import { listCaseload, recordMeeting } from '#features/pathways/contract.ts'
import { addDocument, createPerson } from '#features/people/contract.ts'
import {
  attachToReferral,
  listReferralChoices,
  sendReferral,
  startReferral,
} from '#features/referrals/contract.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput, Route } from '#platform/contract/route.ts'
import { type Client, signIn } from './client.ts'
import type { Ledger } from './ledger.ts'
import type { Product } from './product.ts'

const file = { name: 'attestation.pdf', content: `%PDF-1.4\n${'attestation '.repeat(4000)}\n%%EOF\n` }

type Body<R extends Route> = CallInput<R>['body']

/** One turn of a client; false as soon as the server did not acknowledge. */
type Turn = (ledger: Ledger) => Promise<boolean>

/** Two référents and two prescribers, each signed in once for the whole test. */
export async function someWriters(product: Product): Promise<readonly Turn[]> {
  const referent = await signIn(product, 'referent')
  const prescriber = await signIn(product, 'prescriber')
  const { items } = await referent.done(listCaseload, { params: {}, query: {} })
  const choices = await prescriber.done(listReferralChoices, { params: {} })
  const pathwayId = items[0]?.pathwayId ?? ''
  const schemeId = choices.schemes[0]?.id ?? ''
  return [
    (ledger) => writeFile(ledger, referent),
    (ledger) => meet(ledger, referent, pathwayId),
    (ledger) => prescribe(ledger, prescriber, schemeId),
    (ledger) => prescribe(ledger, prescriber, schemeId),
  ]
}

/** Every client writes until the server does not acknowledge; meanwhile, `fault` happens. */
export async function writeWhile(
  turns: readonly Turn[],
  ledger: Ledger,
  fault: () => Promise<void>,
): Promise<void> {
  const write = async (turn: Turn) => {
    while (await turn(ledger));
  }
  await Promise.all([...turns.map(write), fault()])
}

const asked = async (answer: Promise<{ status: number; problem: { code: string } | undefined }>) => {
  const { status, problem } = await answer
  return { status, code: problem?.code }
}

/** A file, then a document in it. */
async function writeFile(ledger: Ledger, client: Client): Promise<boolean> {
  const [id, documentId] = [newId(), newId()]
  const body: Body<typeof createPerson> = {
    ...{ id, givenName: 'Essai', familyName: `Panne ${id.slice(-8)}`, birthDate: '1990-04-02' },
    reason: 'participant',
    notice: { channel: 'in-person', givenOn: '2026-09-01' },
  }
  const isKept = await ledger.ask({
    ...{ kind: 'person', id },
    ask: () => asked(client.call(createPerson, { params: {}, body })),
  })
  const params = { personId: id, documentId }
  return (
    isKept &&
    ledger.ask({
      ...{ kind: 'document', id: documentId },
      ask: () => asked(client.call(addDocument, withFile({ params }, file))),
    })
  )
}

async function meet(ledger: Ledger, client: Client, pathwayId: string): Promise<boolean> {
  const id = newId()
  const body: Body<typeof recordMeeting> = {
    id,
    kind: 'phone-call',
    presence: 'honoured',
    note: `panne ${id}`,
    at: new Date(Date.now() - 3_600_000).toISOString(),
  }
  return ledger.ask({
    ...{ kind: 'meeting', id },
    ask: () => asked(client.call(recordMeeting, { params: { pathwayId }, body })),
  })
}

/** A draft, a proof in it, then the sending: a state, a deadline, a line of the trail, a mail and its job at once. */
async function prescribe(ledger: Ledger, client: Client, schemeId: string): Promise<boolean> {
  const [referralId, documentId] = [newId(), newId()]
  const body: Body<typeof startReferral> = {
    ...{ id: referralId, schemeId, givenName: 'Essai', familyName: 'Panne', birthDate: '1990-04-02' },
    ...{ email: `${referralId}@personne.example`, phone: '06 12 34 56 78', communeCode: '59178' },
    situationCode: 'jobseeker',
    reason: 'Souhaite reprendre un emploi.',
    personInformedOn: '2026-11-20',
  }
  const params = { referralId }
  const isStarted = await ledger.ask({
    ...{ kind: 'draft', id: referralId },
    ask: () => asked(client.call(startReferral, { params: {}, body })),
  })
  const isAttached =
    isStarted &&
    (await ledger.ask({
      ...{ kind: 'attachment', id: documentId },
      ask: () => asked(client.call(attachToReferral, withFile({ params: { referralId, documentId } }, file))),
    }))
  return (
    isAttached &&
    ledger.ask({
      ...{ kind: 'sending', id: referralId },
      ask: () => asked(client.call(sendReferral, { params, body: { version: 1 } })),
    })
  )
}

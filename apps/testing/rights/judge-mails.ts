import { containsNir } from '#kernel/nir.ts'
import type { World } from '../world.ts'
import { keyOf, marksIn } from './marks.ts'
import { mailMatrix, mayRead } from './rights-matrix.ts'
import { type Reader, type Snapshot, standingsOf } from './world-snapshot.ts'

interface Message {
  readonly template: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
}

/** What the waiting mails say that they must not, and of whom; each is judged once, then taken out. */
export const judgeMails = async (
  world: World,
  readers: readonly Reader[],
  snapshot: Snapshot,
): Promise<string[]> => {
  const mails = await world.rows((tx) =>
    tx.query<Message>(
      `delete from mail.message where territory_id = $1
       returning template, recipient, subject, body || coalesce(attachments::text, '') as body`,
      [tx.territoryId],
    ),
  )
  return mails.flatMap((mail) =>
    judgeMail(
      mail,
      readers.find(({ name }) => world.members[name]?.email === mail.recipient),
      snapshot,
    ),
  )
}

const judgeMail = (mail: Message, member: Reader | undefined, snapshot: Snapshot): string[] => {
  const [self] = marksIn(mail.recipient)
  const allowed = self ? mailMatrix.person : mailMatrix.professional
  const faults = marksIn(mail.subject)
    .filter(({ dataClass }) => !mailMatrix.subject.includes(dataClass))
    .map(({ dataClass }) => `the subject of ${mail.template} says ${dataClass}`)
  if (containsNir(`${mail.subject} ${mail.body}`)) faults.push(`${mail.template} says nir`)
  for (const { dataClass, person } of marksIn(mail.body)) {
    const key = keyOf(person) ?? ''
    const isFor = self
      ? self.person === person
      : !member || mayRead(dataClass, member.roles, standingsOf(snapshot, member, key))
    if (!allowed.includes(dataClass) || !isFor)
      faults.push(
        `${mail.template} says ${dataClass} to ${self ? 'a person' : (member?.name ?? 'an address')}`,
      )
  }
  return faults
}

import { waitingStates } from '#features/pathways/rules/application-lifecycle.ts'
import { addDays } from '#kernel/dates.ts'
import { earlier } from './calendar.ts'
import type { Row } from './insert-rows.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

/** In turn, of those whose entry is to be decided. */
const words = ['received', 'checked', 'received', 'checked', 'refused', 'checked'] as const

/** Proofs were checked by the entry desk; of whom an entry is still to be decided, some wait, and one in a while was refused. */
export const addProofChecks = (setting: DemoSetting, random: Random): void => {
  const waiting = new Set(
    setting.rows
      .of('pathways.application')
      .filter(({ state }) => waitingStates.some((one) => one === state))
      .map(({ person_id }) => person_id),
  )
  let met = 0
  for (const proof of setting.rows.of('people.criterion_proof')) {
    const isWaiting = waiting.has(proof.person_id)
    const word = (isWaiting && words[met % words.length]) || 'checked'
    if (isWaiting) met += 1
    if (word === 'received')
      setting.rows.change('people.criterion', String(proof.criterion_id), { proof_awaits_check: true })
    else addCheck(setting, random, proof, word)
  }
}

const addCheck = (setting: DemoSetting, random: Random, proof: Row, kind: 'checked' | 'refused'): void => {
  const day = earlier(addDays(String(proof.received_on), random.int(0, 3)), setting.today)
  setting.rows.add('people.criterion_proof_check', {
    ...{
      id: demoId(random, Date.parse(day)),
      proof_id: proof.id,
      person_id: proof.person_id,
      number: 1,
      kind,
    },
    reason: kind === 'refused' ? 'La date de l’attestation est illisible.' : null,
    ...{ checked_by: setting.entryDeskId, checked_at: `${day}T09:00:00Z` },
  })
  if (kind === 'refused')
    setting.rows.change('people.criterion', String(proof.criterion_id), {
      ...{ proof_kind: null, proof_received_on: null, valid_until: null },
    })
}

import { localDate } from '#kernel/dates.ts'
import { refuse } from '#kernel/result.ts'
import { exportsOwnOnly } from '#platform/server/actor.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportIncomingReferrals, exportSentReferrals } from '../contract.ts'
import { exitLabels, outcomeLabels, refusalLabels, stateLabels } from '../rules/list-labels.ts'
import { incomingRows } from './list-incoming.ts'
import { sentRows } from './list-sent.ts'

const all = { limit: linesToRead, offset: 0 }
const identity = [
  { key: 'reference', label: 'Référence', kind: 'text' },
  { key: 'familyName', label: 'Nom', kind: 'text' },
  { key: 'givenName', label: 'Prénom', kind: 'text' },
] as const satisfies readonly Column[]

const incomingColumns = [
  ...identity,
  { key: 'birthDate', label: 'Date de naissance', kind: 'date' },
  { key: 'communeName', label: 'Commune', kind: 'text' },
  { key: 'senderName', label: 'Prescripteur', kind: 'text' },
  { key: 'schemeLabel', label: 'Accompagnement', kind: 'text' },
  { key: 'state', label: 'État', kind: 'text' },
  { key: 'sentOn', label: 'Envoyée le', kind: 'date' },
  { key: 'answerDueOn', label: 'Réponse due le', kind: 'date' },
  { key: 'expiresOn', label: 'Expire le', kind: 'date' },
] as const satisfies readonly Column[]

/** What the entry desk has received; whether somebody is known already never leaves in a file. */
export const sendIncoming: TerritoryHandler<typeof exportIncomingReferrals> = async (context, { body }) => {
  if (exportsOwnOnly(context.actor)) return refuse('right-missing', { params: { right: 'exchanges.export' } })
  const rows = await incomingRows(context, body.filters, all)
  return giveList(context, {
    listCode: 'referrals.incoming',
    name: 'prescriptions-recues',
    ...body,
    columns: incomingColumns,
    concerned: rows.map(({ id }) => id),
    rows: rows.map(({ id: _id, ...row }) => ({
      ...row,
      state: stateLabels[row.state],
      sentOn: localDate(row.sentAt, context.timeZone),
      sentAt: null,
    })),
  })
}

const sentColumns = [
  ...identity,
  { key: 'schemeLabel', label: 'Accompagnement', kind: 'text' },
  { key: 'senderMemberName', label: 'Prescrite par', kind: 'text' },
  { key: 'state', label: 'État', kind: 'text' },
  { key: 'sentOn', label: 'Envoyée le', kind: 'date' },
  { key: 'answerDueOn', label: 'Réponse due le', kind: 'date' },
  { key: 'refusal', label: 'Motif de refus', kind: 'text' },
  { key: 'outcome', label: 'Suite', kind: 'text' },
  { key: 'enteredOn', label: 'Entrée le', kind: 'date' },
  { key: 'step', label: 'Étape en cours ou dernière', kind: 'text' },
  { key: 'exitedOn', label: 'Sortie le', kind: 'date' },
  { key: 'exitClass', label: 'Classe de la sortie', kind: 'text' },
] as const satisfies readonly Column[]

/** The sender’s own lines and what became of each, as on her screen. */
export const sendSent: TerritoryHandler<typeof exportSentReferrals> = async (context, { body }) => {
  const rows = await sentRows(context, body.filters.state, { ...all, leaves: true })
  return giveList(context, {
    listCode: 'referrals.sent',
    name: 'mes-prescriptions',
    ...body,
    columns: sentColumns,
    concerned: rows.map(({ id }) => id),
    rows: rows.map((row) => ({
      reference: row.reference,
      familyName: row.familyName,
      givenName: row.givenName,
      schemeLabel: row.schemeLabel,
      senderMemberName: row.senderMemberName,
      state: stateLabels[row.state],
      sentOn: row.sentAt && localDate(row.sentAt, context.timeZone),
      answerDueOn: row.answerDueOn,
      refusal: row.refusalCode && refusalLabels[row.refusalCode],
      outcome: row.outcome && outcomeLabels[row.outcome.state],
      enteredOn: row.outcome?.enteredOn ?? null,
      step: row.outcome?.stepLabel ?? null,
      exitedOn: row.outcome?.exitedOn ?? null,
      exitClass: row.outcome?.exitClass ? exitLabels[row.outcome.exitClass] : null,
    })),
  })
}

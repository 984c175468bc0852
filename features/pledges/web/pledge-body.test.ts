import { expect, it } from 'vitest'
import { newId } from '#kernel/id.ts'
import { refusedBy } from '#platform/web/form/form-values.ts'
import { pledgeForm } from '../contract.ts'
import { fromDirectory, pledgeBody } from './pledge-body.ts'

const [signed, bare] = [
  { id: newId(), parties: [{ id: newId() }] },
  { id: newId(), parties: [] },
]
const refused = (values: object) =>
  refusedBy(
    pledgeForm,
    pledgeBody({ kind: 'days', recurrence: 'once', label: 'Prêt', quantity: 2, ...values }, [signed, bare]),
  ).map(({ pointer }) => pointer)

it('names the signatory not chosen with the other empty fields, at the field on screen', () => {
  expect(refused({})).toEqual(['/agreementId', '/dueOn'])
  expect(refused({ agreementId: signed.id })).toEqual(['/partyId', '/dueOn'])
  expect(refused({ agreementId: signed.id, partyId: fromDirectory })).toEqual(['/organisationId', '/dueOn'])
  expect(refused({ agreementId: bare.id })).toEqual(['/organisationId', '/dueOn'])
})

it('takes a party, or an organisation of the directory', () => {
  const due = { agreementId: signed.id, dueOn: '2026-06-30' }
  expect(refused({ ...due, partyId: newId() })).toEqual([])
  expect(refused({ ...due, partyId: fromDirectory, organisationId: newId() })).toEqual([])
})

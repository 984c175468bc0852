import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Right, type Rights, rightsOf, shippedRoles } from '#features/organisations/server/public.ts'
import type { Actor } from '#platform/server/actor.ts'
import { mayReach, readsNotes, sensitiveReach } from './pathway-access.ts'

const actorWith = (all: readonly Rights[]): Actor => ({
  ...{
    userId: 'u',
    memberId: 'm',
    territoryId: 't',
    organisationId: 'o',
    name: 'n',
    roleCodes: [],
    teamIds: [],
  },
  rights: rightsOf(
    all.map((_, index) => `composed-${index}`),
    Object.fromEntries(all.map((one, index) => [`composed-${index}`, one])),
  ),
})
const rights = [...new Set(shippedRoles.flatMap((one) => Object.keys(one.rights) as Right[]))]
const role = fc.dictionary(
  fc.constantFrom(...rights),
  fc.constantFrom('own', 'organisation', 'territory'),
) as fc.Arbitrary<Rights>
const roles = fc.array(role, { maxLength: 3 })
const standing = fc.record({ isOwn: fc.boolean(), isOfOrganisation: fc.boolean(), isRead: fc.boolean() })
const pathwayRights = fc.constantFrom(
  ...(['pathways.read', 'pathways.follow', 'pathways.assign', 'pathways.decide'] as const),
  ...(['pathways.override', 'pathways.check-proofs'] as const),
)
const reaches = ['none', 'followed', 'all']

describe('what one more role gives', () => {
  it('never takes a pathway, a note nor a sensitive reason away', () => {
    fc.assert(
      fc.property(roles, roles, standing, pathwayRights, (held, more, row, right) => {
        const [before, after] = [actorWith(held), actorWith([...held, ...more])]
        expect(mayReach(after, right, row) || !mayReach(before, right, row)).toBe(true)
        expect(readsNotes(after) || !readsNotes(before)).toBe(true)
        expect(reaches.indexOf(sensitiveReach(after))).toBeGreaterThanOrEqual(
          reaches.indexOf(sensitiveReach(before)),
        )
      }),
    )
  })

  it('of rights over other things opens no pathway', () => {
    fc.assert(
      fc.property(roles, standing, pathwayRights, (held, row, right) => {
        const without = held.map(
          (one) => Object.fromEntries(Object.entries(one).filter(([name]) => name !== right)) as Rights,
        )
        expect(mayReach(actorWith(without), right, row)).toBe(false)
      }),
    )
  })
})

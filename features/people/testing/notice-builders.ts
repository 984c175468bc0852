import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import type { writeNoticeText } from '../contract.ts'

type Body = CallInput<typeof writeNoticeText>['body']

/** The next wording of a notice, as the territory writes it on the day of the tests. */
export const aNoticeText = (more: Partial<Body> = {}): Body => ({
  id: newId(),
  reason: 'participant',
  validFrom: '2026-11-23',
  titleFr: 'Ce que nous notons sur vous',
  bodyFr: 'Nous notons votre parcours.\n\nVous pouvez le relire.',
  source: 'Note de la déléguée à la protection des données',
  ...more,
})

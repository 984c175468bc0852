import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { addDeadline } from './deadlines.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface Asked {
  readonly serviceId: string
  readonly daysAgo: number
  readonly themeCode: string
  readonly reasons: string
  readonly answer?: { readonly daysAgo: number }
}

/** Two orientations of one référent: a service that took the person in, its answer still to be read; one that waits. */
export const addOrientations = (
  setting: DemoSetting,
  random: Random,
  { referentId, serviceIds }: { readonly referentId: string; readonly serviceIds: readonly string[] },
): void => {
  const { rows } = setting
  const followed = rows
    .of('pathways.pathway')
    .filter((one) => one.referent_id === referentId && one.is_open && one.state === 'active')
  const asked: readonly Asked[] = [
    {
      ...{ serviceId: serviceIds[0] ?? '', daysAgo: 12, themeCode: 'mobilite--preparer-un-permis' },
      reasons: 'Un poste l’attend dès qu’elle conduit ; le code est déjà réussi.',
      answer: { daysAgo: 2 },
    },
    {
      ...{ serviceId: serviceIds[2] ?? '', daysAgo: 5, themeCode: 'famille--garde-denfants' },
      reasons: 'Une place deux matinées par semaine, le temps d’une formation.',
    },
  ]
  for (const [rank, one] of asked.entries()) {
    const pathway = followed[rank]
    if (pathway) addOrientation(setting, random, one, pathway, referentId)
  }
}

const addOrientation = (
  setting: DemoSetting,
  random: Random,
  { serviceId, daysAgo, themeCode, reasons, answer }: Asked,
  pathway: Readonly<Record<string, unknown>>,
  referentId: string,
): void => {
  const { rows, today } = setting
  const sentOn = addDays(today, -daysAgo)
  const at = (day: CalendarDate) => `${day}T09:30:00Z`
  const id = demoId(random, Date.parse(at(sentOn)))
  const answeredOn = answer ? addDays(today, -answer.daysAgo) : null
  rows.add('services.orientation', {
    ...{ id, service_id: serviceId, pathway_id: pathway.id, person_id: pathway.person_id },
    ...{ state: answeredOn ? 'accepted' : 'sent', theme_code: themeCode, reasons, requirements: null },
    ...{ available_from: null, contact_preference: 'referent', other_contact: null, informed_on: sentOn },
    ...{ recipient: 'accueil@service.example', sent_at: at(sentOn), sent_on: sentOn },
    ...{ expires_on: addDays(sentOn, 30), answered_on: answeredOn, read_at: null, created_by: referentId },
    version: answeredOn ? 2 : 1,
  })
  const moves = [
    { move: 'send', to_state: 'sent', day: sentOn, by_member_id: referentId },
    ...(answeredOn ? [{ move: 'accept', to_state: 'accepted', day: answeredOn, by_member_id: null }] : []),
  ]
  for (const { move, to_state, day, by_member_id } of moves)
    rows.add('services.orientation_move', {
      ...{ id: demoId(random, Date.parse(at(day))), orientation_id: id, move, to_state, reason_code: null },
      ...{ reason_text: null, by_member_id, by_link: by_member_id === null, at: at(day), on_date: day },
    })
  if (answeredOn)
    addDeadline(setting, random, {
      ...{ rule: 'service-answered', subjectKind: 'service-orientation', subjectId: id, basisOn: answeredOn },
      ...{ personId: String(pathway.person_id), pathwayId: String(pathway.id), ownerId: referentId },
    })
}

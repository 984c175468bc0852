import { keepContested, keepNotices } from '#features/agreements/server/public.ts'
import { keepPieceLinesIn } from '#features/funding/server/public.ts'
import { keepLinesOfPledges } from '#features/pledges/server/public.ts'
import { createTerritory, ensureReferenceData } from '#features/territory/server/public.ts'
import { addMonths, localDate } from '#kernel/dates.ts'
import type { Config } from '#platform/server/config.ts'
import type { Database } from '#platform/server/sql/database.ts'
import { addAbsence, coveringColleague } from './absences.ts'
import { actOnDemo } from './acts.ts'
import { addAgreements } from './agreements.ts'
import { anchorOf } from './calendar.ts'
import { addCommittees } from './committees.ts'
import { routeContacts } from './contact-routing.ts'
import { addContacts } from './contacts.ts'
import { addControl } from './control.ts'
import { addConvening } from './convenings.ts'
import { addDoubles } from './doubles.ts'
import { addExchangeAgreements } from './exchange-agreements.ts'
import { addFunding } from './funding.ts'
import { addFundingPieces } from './funding-pieces.ts'
import { addLibrary } from './library.ts'
import { addLife, type LifeSize } from './life.ts'
import { addLocalServices } from './local-services.ts'
import { addMembers, director, leadingEmployer, makeMembers } from './members.ts'
import { addNetwork } from './network.ts'
import { addObjectives } from './objectives.ts'
import { addOrientations } from './orientations.ts'
import { makePartners } from './partners.ts'
import { communesOf, neighbourOf } from './places.ts'
import { addPlans } from './plans.ts'
import { addPledges } from './pledges.ts'
import { addProofChecks } from './proof-checks.ts'
import { addProtocol } from './protocol.ts'
import { openProtocol } from './publications.ts'
import { demoId, randomFrom } from './random.ts'
import { DemoRows } from './rows.ts'
import { neighbourMembers, openSeats } from './seats.ts'
import { addSteering } from './steering.ts'
import { addTransfers } from './transfers.ts'
import { addWorkshops } from './workshops.ts'
import { addWrittenAgreements } from './written-agreements.ts'

interface DemoResult {
  readonly slug: string
  readonly name: string
  readonly territoryId: string
  readonly manager: { readonly id: string; readonly name: string }
}

const fullSize: LifeSize = { people: 600, years: 4 }
const neighbourSize: LifeSize = { people: 24, years: 2 }

/** Makes the demo territory, its neighbour and their network, all fictitious but for the map, when there is no territory yet. */
export const makeDemo = async (
  database: Database,
  config: Pick<Config, 'demoEpci' | 'demoDate'>,
  now: Date,
): Promise<DemoResult | undefined> => {
  await ensureReferenceData(database, now)
  const isEmpty = await database.withAccounts(
    async (tx) => (await tx.query('select 1 from territory.directory limit 1')).length === 0,
  )
  if (!isEmpty) return undefined
  const made = await makeTerritory(database, {
    siren: config.demoEpci,
    date: config.demoDate,
    now,
    size: fullSize,
    isNeighbour: false,
  })
  const neighbour = await database.withAccounts((tx) => neighbourOf(tx, config.demoEpci))
  if (neighbour) {
    const other = await makeTerritory(database, {
      siren: neighbour,
      date: config.demoDate,
      now,
      size: neighbourSize,
      isNeighbour: true,
    })
    await addTransfers(database, { from: other, to: made, now })
    await addTransfers(database, { from: made, to: other, now })
    await addNetwork(database, { sides: [made, other], now })
  }
  return made
}

interface Making {
  readonly siren: string
  readonly date: string | undefined
  readonly now: Date
  readonly size: LifeSize
  readonly isNeighbour: boolean
}

/** One fictitious territory on the map of a real EPCI. */
export const makeTerritory = async (database: Database, making: Making): Promise<DemoResult> => {
  const random = randomFrom(`bassin-${making.siren}`)
  const territoryId = demoId(random, Date.parse('2022-01-03'))
  return database.withTerritory(territoryId, async (tx) => {
    const date = making.date ?? localDate(making.now, 'Europe/Paris')
    const created = await createTerritory(tx, {
      subtitle: 'PLIE et Maison de l’emploi',
      perimeter: { siren: making.siren },
      validFrom: addMonths(date, -60),
      isDemo: true,
      now: making.now,
    })
    if (!created.ok) throw new Error(`demo territory ${making.siren}: ${created.code}`)
    const { timeZone, communeCodes, slug, name } = created.value
    const createdAt = new Date(`${addMonths(date, -60)}T08:00:00Z`)
    const communes = await communesOf(tx, communeCodes)
    const partners = makePartners(random, communes, createdAt)
    const rows = new DemoRows()
    for (const row of partners.rows) rows.add('organisations.organisation', row)
    const schemeId = demoId(random, createdAt.getTime())
    rows.add('organisations.scheme', {
      id: schemeId,
      kind: 'plie',
      label: 'PLIE du Bassin',
      managing_organisation_id: partners.by('plie').id,
      committee_name: 'commission d’entrée',
      is_legal_referent: false,
      opened_on: addMonths(date, -60),
      version: 1,
    })
    const members = making.isNeighbour
      ? neighbourMembers(makeMembers(random, createdAt))
      : makeMembers(random, createdAt)
    // Apart from the others: who follows whom in the demo stays what it was.
    const absences = randomFrom(`bassin-absences-${making.siren}`)
    const cover = coveringColleague(absences, createdAt)
    const employer = leadingEmployer(randomFrom(`bassin-employer-${making.siren}`), createdAt)
    const leads = director(randomFrom(`bassin-director-${making.siren}`), createdAt)
    const everyone = making.isNeighbour ? members : [...members, cover, employer, leads]
    const teams = addMembers(random, everyone, { rows, partners, schemeId, createdAt })
    const quarters = communes.slice(0, 2).flatMap((commune, index) =>
      ['Les Tanneurs', 'Le Grand Pré'].slice(0, 2 - index).map((label, rank) => ({
        code: `QN0${making.isNeighbour ? 9 : 0}0${index}${rank}M`,
        name: `${label} (fictif)`,
        commune_code: commune.code,
        imported_at: createdAt,
      })),
    )
    for (const quarter of quarters) rows.add('territory.qpv', quarter)
    const memberOf = (role: string) => members.find((one) => one.role === role)?.id ?? members[0]?.id ?? ''
    const setting = {
      rows,
      timeZone,
      communes,
      quarters,
      partners,
      schemeId,
      today: anchorOf(date),
      employers: partners.all.filter((one) => one.kind === 'employer'),
      managerId: memberOf('projectManager'),
      entryDeskId: memberOf('entryDesk'),
      prescribers: members
        .filter((one) => one.role === 'prescriber')
        .map((one) => ({
          organisationId: partners.by(one.partner).id,
          memberId: one.id,
          weight: one.partner === 'france-travail' ? 50 : 20,
        }))
        .concat([
          { organisationId: partners.by('departement').id, memberId: members[0]?.id ?? '', weight: 15 },
        ]),
    }
    const referents = members
      .filter((one) => one.role === 'referent')
      .map((one) => ({
        id: one.id,
        name: one.name,
        weight: one.etp,
        organisationId: partners.by(one.partner).id,
        teamId: teams.get(one.partner) ?? '',
      }))
    addLife(setting, random, referents, making.size)
    const away = members.find((one) => one.role === 'referent' && one.partner === cover.partner)
    if (away && !making.isNeighbour) addAbsence(setting, absences, { away, cover })
    const protocolId = addProtocol(setting, random)
    addAgreements(setting, randomFrom(`bassin-agreements-${making.siren}`), protocolId)
    addObjectives(setting, randomFrom(`bassin-objectives-${making.siren}`), memberOf('partnerManager'))
    addPledges(setting, randomFrom(`bassin-pledges-${making.siren}`))
    addLibrary(setting, randomFrom(`bassin-library-${making.siren}`))
    if (!making.isNeighbour) {
      addPlans(setting, randomFrom(`bassin-plans-${making.siren}`), everyone)
      openProtocol(setting, randomFrom(`bassin-publications-${making.siren}`))
    }
    addDoubles(setting, random)
    const [firstReferent] = referents
    if (firstReferent)
      addConvening(setting, randomFrom(`bassin-convenings-${making.siren}`), firstReferent.id)
    addWrittenAgreements(setting, random, members)
    addExchangeAgreements(setting, randomFrom(`bassin-exchanges-${making.siren}`))
    const sitting = ['projectManager', 'entryDesk', 'committeeMember', 'electedOfficial'].flatMap(
      (role) => members.find((one) => one.role === role)?.id ?? [],
    )
    const held = addCommittees(setting, randomFrom(`bassin-committees-${making.siren}`), sitting)
    const fundManager = members.find((one) => one.role === 'fundManager')
    if (fundManager) {
      addFunding(setting, random, fundManager.id)
      addFundingPieces(setting, randomFrom(`bassin-pieces-${making.siren}`), fundManager.id)
    }
    addProofChecks(setting, randomFrom(`bassin-proofs-${making.siren}`))
    const operator = members.find((one) => one.role === 'stepOperator')
    const workshops =
      operator && referents[0]
        ? addWorkshops(setting, randomFrom(`bassin-workshops-${making.siren}`), {
            referentId: referents[0].id,
            operatorId: operator.id,
          })
        : []
    const controller = members.find((one) => one.role === 'controller')
    if (controller)
      addControl(setting, randomFrom(`bassin-control-${making.siren}`), {
        id: controller.id,
        organisationId: partners.by(controller.partner).id,
      })
    addContacts(setting, randomFrom(`bassin-contacts-${making.siren}`))
    const serviceIds = addLocalServices(setting, randomFrom(`bassin-services-${making.siren}`), making.siren)
    if (firstReferent)
      addOrientations(setting, randomFrom(`bassin-orientations-${making.siren}`), {
        ...{ referentId: firstReferent.id, serviceIds },
      })
    const steering = addSteering(setting, randomFrom(`bassin-steering-${making.siren}`), members)
    await rows.write(tx)
    await openSeats(tx, everyone, teams, createdAt)
    await keepNotices({ tx, now: making.now, today: date })
    await keepContested({ tx, now: making.now, timeZone })
    await actOnDemo(tx, {
      ...{ rows, workshops, now: making.now, timeZone, managerId: setting.managerId },
      ...{ entryDeskId: setting.entryDeskId, sittings: held, steering },
    })
    // What the nights would have brought to « À faire ».
    await keepPieceLinesIn({ tx, now: making.now, today: date })
    await keepLinesOfPledges({ tx, now: making.now, today: setting.today, timeZone })
    await routeContacts(tx, {
      partners,
      from: addMonths(date, -3),
      setBy: memberOf('territoryAdmin'),
      now: createdAt,
    })
    const manager = members.find((one) => one.role === 'projectManager')
    return { slug, name, territoryId, manager: { id: setting.managerId, name: manager?.name ?? '' } }
  })
}

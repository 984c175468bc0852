import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { features } from '#apps/server/features.ts'
import { sessionReader } from '#features/accounts/server/public.ts'
import { printStatement } from '#features/agreements/contract.ts'
import { partnerKeyReader } from '#features/exchanges/server/public.ts'
import { queueMail } from '#features/mail/server/public.ts'
import {
  exportAgenda,
  exportApplications,
  exportCaseload,
  exportWatches,
  readFileHead,
  readStep,
  sendOperatorLink,
} from '#features/pathways/contract.ts'
import { lineOf } from '#features/pathways/rules/dated-list.ts'
import { suspensionReasons } from '#features/pathways/rules/suspension-reasons.ts'
import { searchPeople } from '#features/people/contract.ts'
import { done } from '#kernel/result.ts'
import type { ListFormat } from '#platform/contract/list-export.ts'
import type { Route } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import { createServer } from '#platform/server/http/create-server.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import { serve } from '#platform/server/http/serve.ts'
import { renderPdf } from '#platform/server/pdf/render-pdf.ts'
import { tableFile } from '#platform/server/spreadsheet/table-file.ts'
import { type TestServer, testServer, type World, worldOn } from '../world.ts'
import { undeclaredFields } from './class-of.ts'
import { known, walkExample } from './walk-examples.ts'
import { aMarkedTerritory, type Peopled, walkTerritory } from './walk-territory.ts'

const everyone = (context: Context) =>
  context.tx.query<{ id: string; givenName: string; familyName: string; birthDate: string; reason: string }>(
    `select id, given_name as "givenName", family_name as "familyName", birth_date as "birthDate", reason
     from people.person where territory_id = $1`,
    [context.tx.territoryId],
  )

const said = async (context: Context): Promise<string[]> => {
  const rows = await context.tx.query<{ note: string }>(
    'select note from pathways.meeting where territory_id = $1 and note is not null',
    [context.tx.territoryId],
  )
  return rows.map(({ note }) => note)
}

/** What was said in the interviews, under a column of names, in one format alone. */
const notesFile = async (context: Context, format: ListFormat, leaking: ListFormat) => {
  const columns = [{ key: 'note', label: 'Personne', kind: 'text' }] as const
  const notes = format === leaking ? await said(context) : []
  return tableFile(
    format,
    'liste',
    columns,
    notes.map((note) => ({ note })),
  )
}

const nir = '2 55 08 14 168 025 38'

/** Who was away, and why: a column of the right class whose words say another. */
const absences = async (context: Context) => {
  const rows = await context.tx.query<{ name: string }>(
    `select p.family_name as name from pathways.suspension n
     join pathways.pathway w on w.territory_id = $1 and w.id = n.pathway_id
     join people.person p on p.territory_id = $1 and p.id = w.person_id
     where n.territory_id = $1 and n.reason_code = 'illness'`,
    [context.tx.territoryId],
  )
  const columns = [
    { key: 'name', label: 'Personne', kind: 'text' },
    { key: 'reason', label: 'Motif', kind: 'text' },
  ] as const
  const reason = lineOf(suspensionReasons, 'illness')?.label ?? ''
  return tableFile(
    'csv',
    'liste',
    columns,
    rows.map((row) => ({ ...row, reason })),
  )
}

/** Handlers that forget a rule, each in its own way of leaving. */
const faulty = [
  serve(searchPeople, async (context) =>
    done({ items: (await everyone(context)).map((one) => ({ ...one, communeName: nir })) }),
  ),
  serve(exportWatches, async (context, { body }) => done(await notesFile(context, body.format, 'csv'))),
  serve(exportCaseload, async (context, { body }) => done(await notesFile(context, body.format, 'xlsx'))),
  serve(exportAgenda, async (context, { body }) => done(await notesFile(context, body.format, 'ods'))),
  serve(exportApplications, async (context) => done(await absences(context))),
  serve(printStatement, async (context) => {
    const names = (await everyone(context)).map(({ familyName }) => familyName).join(' ')
    const source = `#let data = json(bytes(sys.inputs.data))\n#set document(title: "t")\n#set text(font: "Atkinson Hyperlegible Next", lang: "fr")\n= t\n#data.names`
    return done(
      new FileReply({
        body: await renderPdf(source, { names }),
        name: 'a.pdf',
        mediaType: 'application/pdf',
      }),
    )
  }),
  serve(sendOperatorLink, async (context) => {
    const [person] = await everyone(context)
    await queueMail(context, {
      ...{ template: 'pathways.operator-link', to: 'atelier@essai.example', subject: 'Une étape' },
      body: `Pour ${person?.familyName}`,
    })
    return done({ recipient: 'atelier@essai.example', until: null })
  }),
]

const example = (route: Route) => {
  const found = known.find((one) => one.route === route)
  if (!found) throw new Error(`no example of ${route.path}`)
  return found
}

describe('a leak on purpose is found', () => {
  let peopled: Peopled
  let through: (world: World) => World
  beforeAll(async () => {
    const test = await testServer()
    const routes = features.flatMap((feature) => feature.routes)
    const server = await createServer({
      services: test.services,
      keys: partnerKeyReader,
      sessions: sessionReader(test.services.config),
      routes: routes.map((served) => faulty.find((one) => one.route === served.route) ?? served),
    })
    await server.ready()
    const leaking: TestServer = { ...test, server }
    through = (world) => worldOn(leaking, world)
    const marked = await aMarkedTerritory()
    peopled = { ...marked, world: through(marked.world), neighbour: through(marked.neighbour) }
  })
  const faultsOf = async (route: Route) => (await walkTerritory(peopled, example(route))).faults.join('\n')

  it('in JSON: a search that forgets whom one follows', async () => {
    const faults = await faultsOf(searchPeople)
    expect(faults).toContain('searchPeople gives identity to referent at items.familyName')
    expect(faults).toContain('searchPeople gives identity to controller at items.familyName')
    expect(faults).not.toContain('to projectManager')
  })

  it('in JSON: a social security number, whoever reads it', async () => {
    expect(await faultsOf(searchPeople)).toContain('searchPeople gives nir at items.communeName')
  })

  it('in CSV: the note of an interview in a column of names', async () => {
    expect(await faultsOf(exportWatches)).toContain('exportWatches gives note to fundManager at « Personne »')
  })

  it.for([
    ['XLSX', exportCaseload, 'exportCaseload gives note to fundManager'],
    ['ODS', exportAgenda, 'exportAgenda gives note to referent'],
  ] as const)('in %s as well', async ([, route, fault]) => {
    expect(await faultsOf(route)).toContain(`${fault} at « Personne »`)
  })

  it('in CSV: the reason of a suspension that says an illness', async () => {
    expect(await faultsOf(exportApplications)).toContain(
      'exportApplications gives sensitive to projectManager at « Motif »',
    )
  })

  it('in PDF: a name on a page of figures', async () => {
    expect(await faultsOf(printStatement)).toContain('printStatement gives identity to electedOfficial')
  })

  it('in a mail: a name to the operator of a step', async () => {
    const { faults } = await walkExample(example(sendOperatorLink), through)
    expect(faults).toContain('pathways.operator-link says identity to an address')
  })

  it('in a field that nobody declared, in a route that nobody listed', () => {
    const wider = { ...readFileHead, reply: z.object({ diagnosis: z.string() }) }
    expect(undeclaredFields(wider)).toEqual([
      'readFileHead#diagnosis: write its class in features/pathways/testing/sensitivity.ts (docs/security/rights.md)',
    ])
    const unlisted = { ...readStep, path: '/api/territories/:territoryId/steps/:stepId/secrets' } as const
    expect(undeclaredFields(unlisted)[0]).toContain('add it to its feature’s contract and route-examples.ts')
  })
})

import { describe, expect, it } from 'vitest'
import { features } from '#apps/server/features.ts'
import { featureExamples } from '#apps/testing/examples.ts'
import { exportedWith, listFormats } from '#platform/contract/list-export.ts'
import type { Route } from '#platform/contract/route.ts'
import { files, read } from './tree.ts'

const routes: readonly Route[] = features.flatMap((feature) => feature.routes.map((served) => served.route))
const nameOf = ({ method, path }: Route) => `${method} ${path}`

/** What these checks read of a schema: what it wraps, its fields, what its lists hold, what it allows. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly innerType?: Schema
      readonly shape?: Readonly<Record<string, Schema>>
      readonly element?: Schema
      readonly entries?: Readonly<Record<string, string>>
    }
  }
}
const unwrapped = (schema: Schema): Schema['_zod']['def'] => {
  const { def } = schema._zod
  return def.innerType ? unwrapped(def.innerType) : def
}
const fieldOf = (schema: Route['body'], name: string) =>
  schema && unwrapped(schema as unknown as Schema).shape?.[name]

/** Whether a reply holds, somewhere, a list of lines: objects, not codes. */
const holdsLines = (schema: Schema): boolean => {
  const { shape, element } = unwrapped(schema)
  if (element) return unwrapped(element).shape !== undefined || holdsLines(element)
  return shape !== undefined && Object.values(shape).some(holdsLines)
}

/** A route that reads and shows lines: any GET that answers some, and any search, which is a POST with `items`. */
const showsLines = ({ method, reply }: Route): boolean => {
  if (!reply) return false
  if (method === 'GET') return holdsLines(reply as unknown as Schema)
  return method === 'POST' && fieldOf(reply, 'items') !== undefined
}

const lists = routes.filter(showsLines)
const exportsOf = lists.flatMap(({ rows }) => (rows && 'exportedBy' in rows ? [rows.exportedBy] : []))
const reasons = lists.flatMap(({ rows }) => (rows && 'stay' in rows ? [rows.stay] : []))

describe('the lists of the contracts', () => {
  it('each leave as a table, or say why they do not', () => {
    expect(lists.length).toBeGreaterThan(40)
    expect(lists.filter(({ rows }) => rows === undefined).map(nameOf)).toEqual([])
  })

  it('say why in words, and only where they hold lines', () => {
    expect(reasons.filter((reason) => reason.split(' ').length < 4)).toEqual([])
    expect(routes.filter((route) => route.rows && !lists.includes(route)).map(nameOf)).toEqual([])
  })

  it('leave by a route that is served, as CSV and as XLSX', () => {
    const formatsOf = (route: Route) => {
      const format = fieldOf(route.body, 'format') ?? fieldOf(route.query, 'format')
      return format ? Object.keys(unwrapped(format).entries ?? {}) : []
    }
    const unfit = exportsOf.filter(
      (route) => !routes.includes(route) || listFormats.some((format) => !formatsOf(route).includes(format)),
    )
    expect(unfit.map(nameOf)).toEqual([])
  })
})

const names = Object.values(featureExamples).flatMap((feature) => Object.entries(feature.routes))
const nameInContract = (route: Route): string =>
  names.find(([, known]) => known === route)?.[0] ?? nameOf(route)

/** Lists of names that hold nobody followed, or the register of who answers them: their page's right is enough. */
const ofNobodyFollowed: Readonly<Record<string, string>> = {
  exportAccess: 'members of the territory, for who opens and closes their seats',
  exportTrail: 'the trail without the name of a person followed',
  exportOutbox: 'the mails of a demo territory, which invents its people',
  exportRetentionFiles: 'numbers of files and dates, no name, for who keeps the register',
  exportRequests: 'the register of requests, kept by who answers them',
}
/** What a partner is told of those whom it sent itself: the right of its page is enough. */
const ofOneOwnSending: Readonly<Record<string, string>> = {
  exportOwnReturn: 'the return to one’s own organisation, line by line what its members read on screen',
}
const rightOf = ({ access }: Route) => (typeof access === 'object' ? access.right : undefined)

describe('a list of persons followed', () => {
  const nominative = lists.flatMap((list) => {
    const exported = list.rows && 'exportedBy' in list.rows ? list.rows.exportedBy : undefined
    return exported && fieldOf(exported.body, 'reason') ? [{ list, exported }] : []
  })
  const ofPersons = nominative.filter(({ exported }) => {
    const name = nameInContract(exported)
    return !ofNobodyFollowed[name] && !ofOneOwnSending[name]
  })

  it('leaves with who may export names and read it on screen, whatever the list', () => {
    const asks = ofPersons.map(({ exported: { access } }) => access)
    const expected = ofPersons.map(({ list }) => exportedWith(rightOf(list)).access)
    expect(asks.length).toBeGreaterThan(10)
    expect(asks).toEqual(expected)
  })

  it('is told from the lists of names that hold none of them', () => {
    const known = nominative.map(({ exported }) => nameInContract(exported))
    const told = Object.keys({ ...ofNobodyFollowed, ...ofOneOwnSending })
    expect(told.filter((name) => !known.includes(name))).toEqual([])
  })
})

const screens = files
  .filter((file) => /^features\/[^/]+\/web\/.*\.tsx$/.test(file))
  .map((file) => ({ file, text: read(file) }))
const downloads = (text: string): string[] =>
  [...text.matchAll(/\bdownload(?:OrSay)?\(\s*(?:\w+\.)?(\w+)/g)].map((match) => match[1] ?? '')

describe('the exports of the contracts', () => {
  const offered = new Set(screens.flatMap(({ text }) => downloads(text)))

  it('are each offered on a screen', () => {
    expect(exportsOf.map(nameInContract).filter((name) => !offered.has(name))).toEqual([])
  })

  it('are asked for by the one export button, in both formats', () => {
    const besides = screens.filter(
      ({ text }) =>
        downloads(text).some((name) => name.startsWith('export')) && !text.includes('<ExportButton'),
    )
    expect(besides.map(({ file }) => file)).toEqual([])
  })
})

/** A list that leaves with a reason is one of those that « Listes parties » names. */
const givenWithReason = files
  .filter((file) => /^features\/[^/]+\/server\/.*\.ts$/.test(file) && !file.endsWith('.server-test.ts'))
  .flatMap((file) => [
    ...read(file).matchAll(/listCode: '([a-z.-]+)'[^}]{0,240}?(?:reason: body\.reason|\.\.\.body\b)/g),
  ])
  .map((match) => match[1] ?? '')

describe('the lists that left', () => {
  it.each(['features/exchanges/rules/list-labels.ts', 'features/exchanges/web/list-words.ts'])(
    'each have their words in %s, none its code',
    (file) => {
      expect(givenWithReason.length).toBeGreaterThan(15)
      expect(givenWithReason.filter((code) => !read(file).includes(`'${code}'`))).toEqual([])
    },
  )
})

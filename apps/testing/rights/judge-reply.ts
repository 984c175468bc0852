import { containsNir } from '#kernel/nir.ts'
import type { Route } from '#platform/contract/route.ts'
import { classOf, type FieldClass, nameOf, saysNobody, toldBy, toldIn } from './class-of.ts'
import type { DataClass } from './data-classes.ts'
import { classOfHeader } from './headers.ts'
import { keyOf, marksIn } from './marks.ts'
import { join, replyFields } from './reply-fields.ts'
import { fileText, headerText } from './reply-texts.ts'
import { mayRead } from './rights-matrix.ts'
import { type Reader, type Snapshot, standingsOf } from './world-snapshot.ts'

export interface Reply {
  readonly status: number
  readonly text: string
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** One datum that left: what it says, of whom, and where it stood in the reply. */
interface Datum {
  readonly dataClass: DataClass
  readonly person: string
  readonly at: string
}

export interface Left {
  readonly route: Route
  readonly reply: Reply
  /** What was sent: whom the reply is about when it names nobody. */
  readonly input: object
  readonly snapshot: Snapshot
}

export interface Judged extends Left {
  readonly reader: Reader
}

/** What this reply gives that the matrix does not allow to its reader, one sentence each; `read` gathers what it gives. */
export const judgeReply = async (judged: Judged, read = new Set<DataClass>()): Promise<string[]> => {
  const { route, reader, snapshot } = judged
  const faults = new Set<string>()
  for (const datum of await dataOf(judged, faults)) {
    read.add(datum.dataClass)
    const stands = standingsOf(snapshot, reader, datum.person)
    if (!mayRead(datum.dataClass, reader.roles, stands))
      faults.add(
        `${nameOf(route)?.name ?? route.path} gives ${datum.dataClass} to ${reader.name} at ${datum.at}${stands.size > 0 ? ` (${[...stands]})` : ''}`,
      )
  }
  return [...faults]
}

/** Every datum of a reply, whoever reads it; `faults` gathers what is declared wrongly or nowhere. */
export const dataOf = async (judged: Left, faults: Set<string>): Promise<Datum[]> => {
  const { reply } = judged
  const data = marked(headerText(reply), 'its headers')
  const isJson = String(reply.headers['content-type'] ?? '').includes('json')
  if (isJson) return [...data, ...jsonData(judged, faults)]
  if (reply.status >= 300) return [...data, ...marked(reply.text, 'its text')]
  const file = await fileText(reply)
  if ('text' in file) {
    if (holdsNir(file.text)) faults.add(`${nameOf(judged.route)?.name} gives nir at its text`)
    const people = new Set(marked(file.text, '').map(({ person }) => person))
    for (const person of people)
      for (const dataClass of toldIn(file.text)) data.push({ dataClass, person, at: 'its text' })
    return [...data, ...marked(file.text, 'its text')]
  }
  const [headers = [], ...lines] = file.cells
  for (const line of lines) {
    const people = new Set(marked(line.join('\n'), '').map(({ person }) => person))
    for (const [index, cell] of line.entries()) {
      const header = headers[index] ?? ''
      data.push(...marked(cell, `« ${header} »`))
      const told = toldBy(cell)
      if (told) for (const person of people) data.push({ dataClass: told, person, at: `« ${header} »` })
      if (holdsNir(cell)) faults.add(`${nameOf(judged.route)?.name} gives nir at « ${header} »`)
      const headerClass = classOfHeader(judged.route, header)
      if (!headerClass && people.size > 0) faults.add(unknownHeader(judged.route, header))
      if (headerClass && headerClass !== 'neutral' && headerClass !== 'composed' && cell !== '')
        for (const person of people) data.push({ dataClass: headerClass, person, at: `« ${header} »` })
    }
  }
  return data
}

const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** R3: no row holds one, so that nobody is behind it: it is a fault whoever reads. An id may look like one by chance. */
const holdsNir = (text: string): boolean => containsNir(text.replaceAll(anId, ''))

const unknownHeader = (route: Route, header: string): string =>
  `${nameOf(route)?.name}: write the class of the column « ${header} » in features/${nameOf(route)?.feature}/testing/sensitivity.ts`

const marked = (text: string, at: string): Datum[] =>
  marksIn(text).flatMap(({ dataClass, person }) => {
    const key = keyOf(person)
    return key ? [{ dataClass, person: key, at }] : []
  })

/** Every field of a JSON reply, with the person of the nearest object that names one. */
const jsonData = ({ route, reply, input, snapshot }: Left, faults: Set<string>): Datum[] => {
  const data: Datum[] = []
  const paths = new Set(replyFields(route).flatMap(({ path }) => prefixesOf(path)))
  const refused = reply.status >= 300
  const silent = refused || saysNobody(route)
  const visit = (value: unknown, path: string, people: readonly string[]): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, path, people)
    else if (value && typeof value === 'object') {
      const own = peopleOf(value, snapshot)
      for (const [key, part] of Object.entries(value))
        visit(
          part,
          paths.has(join(path, key)) ? join(path, key) : known(paths, path, key),
          own.length > 0 ? own : people,
        )
    } else if (value !== null && value !== undefined && value !== '') {
      const found = marked(String(value), path)
      data.push(...found)
      const fieldClass = silent ? 'neutral' : classOf(route, path)
      const told = silent ? undefined : toldBy(String(value))
      if (told) for (const person of people) data.push({ dataClass: told, person, at: path })
      if (holdsNir(String(value))) faults.add(`${nameOf(route)?.name} gives nir at ${path}`)
      if (!fieldClass) faults.add(`${nameOf(route)?.name}#${path} is no declared field`)
      for (const fault of misplaced(found, fieldClass, refused))
        faults.add(`${nameOf(route)?.name}#${path} ${fault}`)
      if (fieldClass && fieldClass !== 'neutral' && fieldClass !== 'composed')
        for (const person of people) data.push({ dataClass: fieldClass, person, at: path })
    }
  }
  visit(reply.body, '', peopleOf(input, snapshot, 3))
  return data
}

/** A field says what its class says and nothing else: a wrong declaration shows itself at the first mark. */
const misplaced = (
  found: readonly Datum[],
  fieldClass: FieldClass | undefined,
  refused: boolean,
): string[] =>
  refused
    ? []
    : found.flatMap(({ dataClass }) =>
        fieldClass && fieldClass !== 'composed' && dataClass !== fieldClass
          ? [`is declared ${fieldClass} and holds ${dataClass}`]
          : [],
      )

const prefixesOf = (path: string): string[] =>
  path.split('.').map((_, index, keys) => keys.slice(0, index + 1).join('.'))

const known = (paths: ReadonlySet<string>, path: string, key: string): string =>
  paths.has(join(path, '*')) ? join(path, '*') : join(path, key)

/** The persons named by the ids or the marks that an object holds itself, as far as `depth`. */
const peopleOf = (value: object, snapshot: Snapshot, depth = 1): string[] => {
  const people = new Set<string>()
  const look = (one: unknown, left: number): void => {
    if (typeof one === 'string') {
      const owner = snapshot.owners.get(one)
      if (owner) people.add(owner)
      for (const { person } of marked(one, '')) people.add(person)
    } else if (one && typeof one === 'object' && left > 0)
      for (const part of Object.values(one)) look(part, left - 1)
  }
  for (const part of Object.values(value)) look(part, depth - 1)
  return [...people]
}

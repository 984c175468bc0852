import type { FastifyInstance } from 'fastify'

/** What a territory counts, as its project manager reads it. */
export type Figures = Readonly<Record<string, unknown>>

const csrf = { 'x-bassin-csrf': '1' }
const pages = ['cockpit', 'objectives']

const signIn = async (server: FastifyInstance, role: string) => {
  const signedIn = await server.inject({
    ...{ method: 'POST', url: '/api/demo-session', headers: csrf },
    payload: { role },
  })
  return Object.fromEntries(signedIn.cookies.map(({ name, value }) => [name, value]))
}

/** Figures of a fictitious territory, read through the API under its demo sign-in. */
export const readFigures = async (server: FastifyInstance, territoryId: string): Promise<Figures> => {
  const cookies = await signIn(server, 'projectManager')
  const read = async (page: string) => {
    const answer = await server.inject({ url: `/api/territories/${territoryId}/${page}`, cookies })
    if (answer.statusCode !== 200) throw new Error(`${page}: ${answer.statusCode} ${answer.body}`)
    return [page, answer.json()] as const
  }
  return Object.fromEntries(await Promise.all(pages.map(read)))
}

/** Opens files as their project manager does: each opening leaves its line in the audit trail. */
export const openFiles = async (
  server: FastifyInstance,
  territoryId: string,
  personIds: readonly string[],
): Promise<void> => {
  const cookies = await signIn(server, 'projectManager')
  for (const personId of personIds) {
    const opened = await server.inject({
      url: `/api/territories/${territoryId}/people/${personId}`,
      cookies,
    })
    if (opened.statusCode !== 200) throw new Error(`${personId}: ${opened.statusCode} ${opened.body}`)
  }
}

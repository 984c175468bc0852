import { readCockpit } from '#features/agreements/contract.ts'
import { listCaseload, openFile, recordMeeting } from '#features/pathways/contract.ts'
import { searchPeople } from '#features/people/contract.ts'
import type { Route } from '#platform/contract/route.ts'
import type { Draw } from './draws.ts'

const fill = (route: Pick<Route, 'path'>, draw: Draw): string =>
  route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = draw[name as keyof Draw]
    if (value === undefined) throw new Error(`${route.path} asks for ${name}`)
    return value
  })

export const caseloadRoute = (draw: Draw) => fill(listCaseload, draw)
export const fileRoute = (draw: Draw) => fill(openFile, draw)
export const searchRoute = (draw: Draw) => fill(searchPeople, draw)
export const meetingRoute = (draw: Draw) => fill(recordMeeting, draw)
export const cockpitRoute = (draw: Draw) => fill(readCockpit, draw)

import { readBoard, readCockpit } from '#features/agreements/contract.ts'
import { readPlan } from '#features/participant/contract.ts'
import { listCaseload, openFile, recordMeeting } from '#features/pathways/contract.ts'
import { searchPeople } from '#features/people/contract.ts'
import type { Route } from '#platform/contract/route.ts'
import type { Draw } from './draws.ts'

/** The address of a route with its parameters. */
export const fill = <Given extends object>(route: Pick<Route, 'path'>, draw: Given): string =>
  route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = draw[name as keyof Given]
    if (typeof value !== 'string') throw new Error(`${route.path} asks for ${name}`)
    return value
  })

export const caseloadRoute = (draw: Draw) => fill(listCaseload, draw)
export const fileRoute = (draw: Draw) => fill(openFile, draw)
export const searchRoute = (draw: Draw) => fill(searchPeople, draw)
export const meetingRoute = (draw: Draw) => fill(recordMeeting, draw)
export const cockpitRoute = (draw: Draw) => fill(readCockpit, draw)
export const boardRoute = (draw: Draw) => fill(readBoard, draw)
export const planRoute = readPlan.path

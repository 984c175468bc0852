import { exportPortrait } from './contract/export.ts'
import { readPortrait } from './contract/portrait.ts'

export * from './contract/export.ts'
export * from './contract/facts.ts'
export * from './contract/portrait.ts'

export const observatoryRoutes = { readPortrait, exportPortrait }

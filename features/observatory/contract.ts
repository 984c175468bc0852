import { exportPortrait } from './contract/export.ts'
import { readOfficialFiles, receiveOfficialFile } from './contract/files.ts'
import { readPortrait } from './contract/portrait.ts'

export * from './contract/export.ts'
export * from './contract/facts.ts'
export * from './contract/files.ts'
export * from './contract/portrait.ts'

export const observatoryRoutes = { readPortrait, exportPortrait, readOfficialFiles, receiveOfficialFile }

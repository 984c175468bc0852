import { governanceTools } from './toolbox/governance.ts'
import { inclusionTools } from './toolbox/inclusion.ts'
import { industryTools } from './toolbox/industry.ts'
import { mobilityTools } from './toolbox/mobility.ts'
import { procurementTools } from './toolbox/procurement.ts'
import type { ShippedTool } from './toolbox/shipped-tool.ts'
import { skillsTools } from './toolbox/skills.ts'
import { townCentreTools } from './toolbox/town-centres.ts'
import { youthTools } from './toolbox/youth.ts'

/** The toolbox that Bassin ships; a changed text is a new line with its own days, never another in its place. */
const shipped: readonly ShippedTool[] = [
  ...youthTools,
  ...procurementTools,
  ...industryTools,
  ...inclusionTools,
  ...skillsTools,
  ...townCentreTools,
  ...mobilityTools,
  ...governanceTools,
]

/** Printed beside the list, so that two territories know whether they read the same. */
export const toolboxVersion = '2026-11'

type Told = Omit<ShippedTool, 'validFrom' | 'validTo'>

/** What may be taken on a day. */
export const shippedToolsOn = (day: string): Told[] =>
  shipped
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
    .map(({ validFrom: _, validTo: __, ...tool }) => tool)

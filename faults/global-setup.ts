import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { builtWeb } from '#apps/cli/web-build.ts'
import { productIn, scratchFolder } from './product.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The data folder of a demo that was made once and stopped: each test copies it. */
    demoFolder: string
  }
}

/** Makes the demo once, by starting the product on an empty folder; the web first, that no test builds under its clock. */
export async function setup(project: TestProject): Promise<() => void> {
  builtWeb((message) => console.warn(message))
  const folder = scratchFolder('demo')
  const product = await productIn(folder, undefined)
  await product.start().finally(product.stop)
  project.provide('demoFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}

import module from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import v8 from 'node:v8'
import { ensurePackages } from './ensure-packages.mjs'
import { heapFlags } from './heap-flags.mjs'
import { endWithLauncher, rerun } from './rerun.mjs'
import { isRecentEnough, pinnedNode, projectFolder } from './runtime.mjs'

/**
 * Runs `file` (relative to the project) in this process when its Node is recent enough, else starts this very
 * program again under the pinned one.
 */
export async function launch(file, args) {
  process.env.INIT_CWD ??= process.cwd()
  process.chdir(projectFolder)
  ensurePackages(projectFolder)
  if (!isRecentEnough(process.versions.node)) {
    await rerun(pinnedNode(projectFolder), [resolve('apps/cli/run.mjs'), file, ...args])
    return
  }
  endWithLauncher()
  // Before the application is loaded: the heap has not grown yet.
  for (const flag of heapFlags) v8.setFlagsFromString(flag)
  module.enableCompileCache?.(resolve('node_modules/.cache/bassin-compile'))
  const path = resolve(file)
  process.argv = [process.execPath, path, ...args]
  await import(pathToFileURL(path).href)
}

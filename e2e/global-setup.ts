import { builtWeb } from '#apps/cli/web-build.ts'
import { launchBrowser } from '#platform/testing/browser.ts'

/** Builds the pages and unpacks the browser before the workers start, so that no two of them do it at once. */
export async function setup(): Promise<void> {
  builtWeb((message) => console.warn(message))
  await (await launchBrowser()).close()
}

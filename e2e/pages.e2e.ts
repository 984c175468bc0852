import { beforeAll, describe, expect, test } from 'vitest'
import { type App, openApp, type SignedIn } from './app.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import { everyReader, type PageSample, pageSamples, type Reader } from './page-samples.ts'

let app: App
let samples: readonly PageSample[]
const screens = ['desktop', 'phone'] as const
const inTheDark = ['aujourdhui', 'file-active', 'personnes/$personId', 'objectifs', 'connexion']

beforeAll(async () => {
  app = await openApp()
  samples = await pageSamples(app)
})

const enter = (reader: Reader, screen: (typeof screens)[number]): Promise<SignedIn> =>
  reader === 'nobody' ? app.signedOut(screen) : app.signIn(reader, screen)

const open = async ({ page }: SignedIn, { reader, address }: PageSample): Promise<void> => {
  await page.goto(`${app.origin}/${reader === 'nobody' ? '' : `${app.slug}/`}${address}`)
  await settled(page)
}

/** Who is nobody yet is told so by the API, and the browser writes it down. */
const isExpected = (complaint: string, { reader }: PageSample): boolean =>
  reader === 'nobody' && /status of (401|404|410)/.test(complaint)

/** Opens pages one after the other, as one reader; gives what is wrong, by page. */
const faultsOf = async (signedIn: SignedIn, asked: readonly PageSample[]) => {
  const faults: Record<string, readonly string[]> = {}
  for (const sample of asked) {
    const before = signedIn.complaints.length
    await open(signedIn, sample)
    const complaints = signedIn.complaints.slice(before).filter((one) => !isExpected(one, sample))
    const found = [
      ...(await shapeFaults(signedIn.page)),
      ...(await violationsOf(signedIn.page)),
      ...complaints,
    ]
    if (found.length > 0) faults[sample.path] = found
  }
  return faults
}

describe.for(screens)('on a %s', (screen) => {
  test.for(everyReader)(
    'each page of %s is accessible, fits, and the browser complains of nothing',
    async (reader) => {
      const signedIn = await enter(reader, screen)
      const faults = await faultsOf(
        signedIn,
        samples.filter((sample) => sample.reader === reader),
      )
      await signedIn.context.close()
      expect(faults).toEqual({})
    },
  )
})

test('the dark pages are as readable as the light ones', async () => {
  const faults: Record<string, readonly string[]> = {}
  for (const sample of samples.filter((one) => inTheDark.includes(one.path))) {
    const signedIn = await enter(sample.reader, 'desktop')
    await signedIn.page.emulateMedia({ colorScheme: 'dark' })
    Object.assign(faults, await faultsOf(signedIn, [sample]))
    await signedIn.context.close()
  }
  expect(faults).toEqual({})
})

/** Everybody holds `territory.read`; of the rest, the elected official only reads figures. */
const strangerTo = ({ rights }: PageSample): Reader =>
  rights.includes('figures.read') ? 'stepoperator@demo.example' : 'electedofficial@demo.example'

test('whoever lacks the right is told so on every page, and the page asks for nothing', async () => {
  const faults: Record<string, readonly string[]> = {}
  const closed = samples.filter((one) => one.rights.length > 0 && !one.rights.includes('territory.read'))
  for (const [reader, asked] of Map.groupBy(closed, strangerTo)) {
    const signedIn = await enter(reader, 'desktop')
    const { page } = signedIn
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    for (const sample of asked) {
      requests.length = 0
      await page.goto(`${app.origin}/${app.slug}/${sample.address}`)
      await page.getByText('Cette page ne fait pas partie de votre rôle').waitFor()
      const calls = requests.filter((path) => path.startsWith('/api/') && path !== '/api/me')
      if (calls.length > 0) faults[sample.path] = calls
    }
    expect(signedIn.complaints).toEqual([])
    await signedIn.context.close()
  }
  expect(faults).toEqual({})
})

import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { type App, openApp } from './app.ts'

let app: App
beforeAll(async () => {
  app = await openApp()
})

const file = (name: string, bytes: number) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`Nom;Prénom\n${'Delcourt;Paula\n'.repeat(bytes / 15)}`),
})

/** On the disk, where the browser takes it itself: held in memory it would be sent to it, letter by letter. */
const bigFile = async (name: string, bytes: number): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'bassin-upload-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, name), '')
  await truncate(join(folder, name), bytes)
  return join(folder, name)
}

/** A line so slow that two megabytes take ten seconds. */
const onSlowLine = async (page: Page): Promise<CDPSession> => {
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 200_000 },
  })
  return line
}
const onFastLine = (line: CDPSession) =>
  line.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
  })

const startImport = async (): Promise<{ page: Page; close: () => Promise<void> }> => {
  const signedIn = await app.signIn('projectmanager@demo.example')
  const page = await signedIn.open('echanges/nouvel-import')
  await page.getByLabel('Dossiers de personnes').check()
  return { page, close: () => signedIn.context.close() }
}
const send = (page: Page) => page.getByRole('button', { name: 'Lire et comparer' }).click()

test('the types and the limit of a file are said before one is chosen, and hold before anything is sent', async () => {
  const { page, close } = await startImport()
  const field = page.getByLabel('Fichier', { exact: true })
  expect(await field.getAttribute('accept')).toBe('.csv,.xlsx,.ods,.txt')
  await page.getByText('CSV, XLSX, ODS ou TXT, 25 Mo au plus.').waitFor()
  await field.setInputFiles({ ...file('liste.pdf', 150), name: 'liste.pdf' })
  await page.getByText('« liste.pdf » n’est pas d’un type accepté').waitFor()
  await field.setInputFiles(await bigFile('liste.csv', 25_000_020))
  await page.getByText('« liste.csv » dépasse 25').waitFor()
  await close()
})

test('a long upload says how far it is, and is stopped by a button', async () => {
  const { page, close } = await startImport()
  await page.getByLabel('Fichier', { exact: true }).setInputFiles(file('liste.csv', 1_999_995))
  const line = await onSlowLine(page)
  await send(page)
  const progress = page.getByRole('progressbar', { name: 'Envoi de « liste.csv »' })
  await progress.waitFor()
  await expect.poll(() => progress.getAttribute('aria-valuetext')).toMatch(/ sur 2.Mo$/)
  await page.getByRole('button', { name: 'Arrêter l’envoi' }).click()
  await page.getByText('L’envoi est arrêté ; rien n’en est gardé.').first().waitFor()
  await onFastLine(line)
  await send(page)
  await page.getByRole('heading', { level: 1, name: 'liste.csv' }).waitFor()
  await close()
})

test('a long upload goes on when its page is left, and its end is told', async () => {
  const { page, close } = await startImport()
  await page.getByLabel('Fichier', { exact: true }).setInputFiles(file('autre.csv', 1_999_995))
  const line = await onSlowLine(page)
  await send(page)
  await page.getByRole('progressbar', { name: 'Envoi de « autre.csv »' }).waitFor()
  await page.getByRole('link', { name: 'Annuler' }).click()
  await page.getByRole('heading', { level: 1, name: 'Imports et exports' }).waitFor()
  await onFastLine(line)
  await page.getByText('« autre.csv » est envoyé.').waitFor()
  expect(page.url()).toMatch(/echanges$/)
  await close()
})

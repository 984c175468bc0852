import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFilePlaces } from '#platform/server/files/file-places.ts'
import type { FilesConfig } from '#platform/server/files/files-config.ts'
import { outsidePlaces } from '#platform/testing/outside-places.ts'
import { checkPlaces } from './files.ts'

const places = outsidePlaces()
const { root } = places

const states = async (given: Partial<FilesConfig>) => {
  const config = { storedIn: 'database', folder: undefined, s3: undefined, ...given } as const
  return (await checkPlaces(config, openFilePlaces(config))).map(({ state, says }) => `${state} ${says}`)
}

describe('the doctor, of files', () => {
  it('has nothing to say where they are in the database', async () => {
    expect(await states({})).toEqual([])
  })

  it('writes, reads and removes a file in the folder and in the bucket, and leaves nothing', async () => {
    const folder = join(root, 'pieces')
    const said = await states({ folder, s3: places.s3.config })
    expect(said.slice(0, 2)).toEqual([
      'ok le dossier des pièces jointes écrit, lit et efface',
      'ok le stockage S3 des pièces jointes écrit, lit et efface',
    ])
    expect(said[2]).toContain(`Gio libres pour ${folder}`)
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('/'))).toEqual([])
  })

  it('finds a folder that cannot be written, or that others may read', async () => {
    const path = join(root, 'a-file')
    writeFileSync(path, '')
    expect((await states({ folder: path }))[0]).toMatch(/^failure dossier des fichiers : ENOTDIR/)
    const folder = join(root, 'open')
    await states({ folder })
    chmodSync(folder, 0o755)
    expect((await states({ folder })).join()).toContain(`failure ${folder} est ouvert à d’autres comptes`)
  })

  it('says why the bucket refuses, and doubts an address in clear', async () => {
    const refused = await states({ s3: { ...places.s3.config, secret: 'another' } })
    expect(refused).toEqual(['failure le stockage S3 refuse (403 SignatureDoesNotMatch)'])
    const clear = await states({
      s3: { ...places.s3.config, endpoint: places.s3.config.endpoint.replace('127.0.0.1', '127.0.0.2') },
    })
    expect(clear.at(-1)).toMatch(/^warning http:\/\/127\.0\.0\.2:\d+ n’est pas chiffrée/)
  })
})

import type { Page } from 'playwright-core'
import type { App } from './app.ts'
import { pageSamples } from './page-samples.ts'

/** A picture of the guides: who sees the page, which one, and what is done before it is taken. */
export interface GuidePicture {
  readonly name: string
  readonly reader: string
  readonly address: string
  readonly before?: (page: Page) => Promise<void>
}

const at = (role: string) => `${role}@demo.example`

/** Every picture of `docs/guides/images`, on the demo. */
export const guidePictures = async (app: App): Promise<readonly GuidePicture[]> => {
  const samples = await pageSamples(app)
  const addressOf = (path: string): string => {
    const sample = samples.find((one) => one.path === path)
    if (!sample) throw new Error(`no page has the path « ${path} »`)
    return sample.address
  }
  const seen = (name: string, role: string, path: string, before?: GuidePicture['before']): GuidePicture => ({
    name,
    reader: at(role),
    address: addressOf(path),
    ...(before && { before }),
  })
  return [
    seen('aujourdhui', 'referent', 'aujourdhui'),
    seen('dossier', 'referent', 'personnes/$personId'),
    seen('couleurs-sombres', 'referent', 'personnes/$personId', async (page) => {
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'dark'
      })
    }),
    seen('contrat', 'referent', 'parcours/$pathwayId/contrat'),
    seen('sortie', 'referent', 'personnes/$personId/cloturer', async (page) => {
      await page.getByRole('combobox', { name: 'Motif' }).selectOption({ index: 1 })
      await page
        .getByText(/compte|classée|neutre|positive/i)
        .first()
        .waitFor()
    }),
    seen('prescription-recue', 'entrydesk', 'prescriptions/$referralId'),
    seen('import', 'projectmanager', 'echanges/imports/$importId'),
    seen('prescription', 'prescriber', 'prescriptions/nouvelle'),
    seen('prescriptions-envoyees', 'prescriber', 'prescriptions/envoyees'),
    seen('etapes-confiees', 'stepoperator', 'etapes'),
    seen('objectifs', 'projectmanager', 'objectifs', async (page) => {
      await page.getByRole('link', { name: 'Taux de sorties positives' }).click()
      await page.getByRole('heading', { name: 'Taux de sorties positives' }).waitFor()
    }),
    seen('objectifs-elue', 'electedofficial', 'objectifs'),
    seen('convention', 'projectmanager', 'conventions/$agreementId'),
    seen('seance', 'projectmanager', 'conventions/comites/$bodyId/seances/$meetingId'),
    seen('volet', 'projectmanager', 'conventions/composer/$draftId'),
    seen('convention-elue', 'electedofficial', 'conventions/$agreementId'),
    seen('note-engagements', 'electedofficial', 'conventions/engagements/note'),
    seen('files-actives', 'projectmanager', 'files-actives'),
    seen('echantillon', 'fundmanager', 'controles/$sampleId'),
    seen('controle', 'controller', 'controles'),
    seen('premiers-pas', 'territoryadmin', 'premiers-pas'),
    seen('acces', 'territoryadmin', 'acces'),
    seen('reglages', 'territoryadmin', 'reglages'),
  ]
}

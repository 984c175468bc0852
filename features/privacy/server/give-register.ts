import { done } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { renderPdf } from '#platform/server/pdf/render-pdf.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportRegister, printRegister, readRegister } from '../contract.ts'
import { buildRegister, describeActivities } from './build-register.ts'
import type { GatherFacts } from './gathered-facts.ts'
import { registerData } from './register-data.ts'
import { registerTemplate } from './register-template.ts'

export const showRegister =
  (facts: GatherFacts): TerritoryHandler<typeof readRegister> =>
  async (context) =>
    done(await buildRegister(context, facts))

const columns = [
  { key: 'activity', label: 'Activité', kind: 'text' },
  { key: 'purpose', label: 'Finalité', kind: 'text' },
  { key: 'inUse', label: 'Des données à ce jour', kind: 'text' },
  { key: 'basis', label: 'Base légale', kind: 'text' },
  { key: 'basisSource', label: 'Source de la base légale', kind: 'text' },
  { key: 'basisVerifiedOn', label: 'Source contrôlée le', kind: 'date' },
  { key: 'persons', label: 'Personnes concernées', kind: 'text' },
  { key: 'classes', label: 'Données', kind: 'text' },
  { key: 'recipients', label: 'Destinataires, par rôle', kind: 'text' },
  { key: 'retention', label: 'Durées', kind: 'text' },
] as const satisfies readonly Column[]

export const sendRegister =
  (facts: GatherFacts): TerritoryHandler<typeof exportRegister> =>
  async (context, { body }) => {
    const activities = await describeActivities(context, facts)
    return giveList(context, {
      listCode: 'privacy.register',
      name: 'registre-des-traitements',
      format: body.format,
      columns,
      rows: activities.map((one) => ({
        activity: one.words.fr,
        purpose: one.purpose.fr,
        inUse: one.inUse ? 'oui' : 'non',
        basis: one.basis.words.fr,
        basisSource: one.basis.source,
        basisVerifiedOn: one.basis.verifiedOn,
        persons: one.persons.fr,
        classes: one.classes.map(({ words }) => words.fr).join(' ; '),
        recipients: one.recipients.map(({ label }) => label).join(' ; '),
        retention: one.retention.map(({ words }) => words.fr).join(' ; ') || 'à compléter',
      })),
    })
  }

export const printOut =
  (facts: GatherFacts): TerritoryHandler<typeof printRegister> =>
  async (context) => {
    const register = await buildRegister(context, facts)
    await audit(context, {
      action: 'privacy.register-printed',
      subjectKind: 'register',
      details: { declaration: register.declaration.number },
    })
    return done(
      new FileReply({
        body: await renderPdf(registerTemplate, registerData(register)),
        name: `registre-des-traitements-${context.today}.pdf`,
        mediaType: 'application/pdf',
      }),
    )
  }

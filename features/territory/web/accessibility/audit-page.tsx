import { me } from '#platform/contract/me.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { readAccessibilityStatement, recordAccessibilityAudit } from '../../contract/accessibility.ts'
import { auditMethods } from '../../rules/accessibility-audit.ts'

const linesOf = (text: unknown): string[] =>
  String(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** An audit as its report gives it; the declared state is computed from it, never chosen. */
export function AuditPage() {
  const [id] = useNewId()
  const record = useAct(recordAccessibilityAudit, {
    refresh: [readAccessibilityStatement, me],
    onDone: () => {
      say(t({ id: 'territory.audit.recorded', message: 'Audit enregistré. La déclaration le suit.' }))
      go('accessibilite')
    },
  })
  const title = t({ id: 'territory.audit.title', message: 'Enregistrer un audit d’accessibilité' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: t({ id: 'territory.audit.crumb', message: 'Accessibilité' }), to: 'accessibilite' },
        ]}
        detail={t({
          id: 'territory.audit.detail',
          message: 'Recopiez le rapport de l’auditeur. L’état déclaré se calcule, il ne se choisit pas.',
        })}
      />
      <Panel label={title} padded>
        <Form
          schema={recordAccessibilityAudit.body}
          initial={{ methodCode: auditMethods[0].code }}
          toBody={(values) => ({
            ...values,
            id,
            defects: linesOf(values.defects),
            burdens: linesOf(values.burdens),
            exemptions: linesOf(values.exemptions),
          })}
          submit={t({ id: 'territory.audit.submit', message: 'Enregistrer l’audit' })}
          cancelTo="accessibilite"
          onSubmit={(body) => record.run({ body })}
        >
          <FieldRow>
            <DateField
              name="auditedOn"
              label={t({ id: 'territory.audit.day', message: 'Date de l’audit' })}
            />
            <Select
              name="methodCode"
              label={t({ id: 'territory.audit.method', message: 'Référentiel' })}
              options={auditMethods.map(({ code, label }) => ({ value: code, label }))}
            />
          </FieldRow>
          <TextField
            name="auditedBy"
            label={t({ id: 'territory.audit.by', message: 'Organisme qui a audité' })}
          />
          <Counts />
          <Findings />
          <TextField
            name="contact"
            label={t({ id: 'territory.audit.contact', message: 'Adresse pour signaler un défaut' })}
            help={t({
              id: 'territory.audit.contact-help',
              message: 'Courriel ou formulaire d’un service, lisible par tout le monde.',
            })}
          />
        </Form>
      </Panel>
    </>
  )
}

function Counts() {
  return (
    <FieldRow>
      <NumberField
        name="criteriaMet"
        min={0}
        label={t({ id: 'territory.audit.met', message: 'Critères respectés' })}
      />
      <NumberField
        name="criteriaFailed"
        min={0}
        label={t({ id: 'territory.audit.failed', message: 'Critères non respectés' })}
      />
      <NumberField
        name="criteriaNotApplicable"
        min={0}
        label={t({ id: 'territory.audit.not-applicable', message: 'Critères sans objet' })}
      />
    </FieldRow>
  )
}

function Findings() {
  const onePerLine = t({ id: 'territory.audit.one-per-line', message: 'Un par ligne.' })
  return (
    <>
      <TextArea
        name="defects"
        optional
        help={onePerLine}
        label={t({ id: 'territory.audit.defects', message: 'Défauts restants' })}
      />
      <TextArea
        name="burdens"
        optional
        rows={2}
        help={onePerLine}
        label={t({ id: 'territory.audit.burdens', message: 'Dérogations pour charge disproportionnée' })}
      />
      <TextArea
        name="exemptions"
        optional
        rows={2}
        help={onePerLine}
        label={t({ id: 'territory.audit.exemptions', message: 'Contenus que la loi n’y soumet pas' })}
      />
    </>
  )
}

import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'

export const pathwayColumns: Sensitivity['columns'] = {
  application: {
    answer: ['decision_text', 'redirection'],
    code: ['decision_reason_code', 'state'],
  },
  attendance: { code: ['half', 'presence', 'by_link'] },
  bulk_act: { code: ['details', 'kind'] },
  convening: { code: ['by_kind'] },
  contract: {
    pathway: ['aim', 'weekly_reason'],
    code: ['aim_rome_code', 'kind', 'state'],
  },
  brake_spell: { code: ['theme_code'] },
  diagnosis_line: { code: ['rating', 'theme_code'] },
  exit: {
    note: ['comment'],
    pathway: ['training_label', 'revoke_reason'],
    code: ['class_fse', 'class_iae', 'class_plie', 'reason_code', 'rule_version'],
  },
  job: {
    pathway: ['employer_name', 'job_title', 'part_time_reason'],
    code: ['contract_type', 'rome_code'],
  },
  meeting: { note: ['note'], appointment: ['place'], code: ['kind', 'presence'] },
  meeting_change: { appointment: ['from_place', 'to_place'], code: ['kind', 'told'] },
  objective: { pathway: ['label', 'details'], code: ['carried_by', 'state'] },
  pathway: {
    pathway: ['legal_referent_name'],
    code: [
      ...['entry_commune_code', 'entry_sex', 'exit_class', 'exit_proof_state', 'exit_reason_code', 'state'],
      ...['legal_contract', 'legal_referent_kind'],
    ],
  },
  private_note: { privateNote: ['body'] },
  proof: { pathway: ['refused_reason'], code: ['proof_kind', 'subject_kind'] },
  referent_assignment: { pathway: ['reason'] },
  saved_view: { code: ['columns', 'filters', 'label'] },
  signature: { identity: ['signer_name'], code: ['method', 'party', 'content_hash'] },
  step: {
    step: ['label', 'outcome', 'place', 'reason_text'],
    needToKnow: ['need_to_know'],
    code: ['operator_email', 'reason_code', 'state', 'theme_code', 'type_code'],
  },
  suspension: { code: ['reason_code'] },
  transition: {
    note: ['reason_text', 'revoke_reason'],
    code: ['by_link', 'from_state', 'move', 'reason_code', 'subject_kind', 'to_state'],
  },
  watch: { pathway: ['note'], code: ['channel', 'kind', 'situation_code'] },
  watch_attempt: { pathway: ['note'], code: ['channel'] },
  withdrawn_signature: { identity: ['signer_name'], pathway: ['reason'], code: ['method', 'party'] },
}

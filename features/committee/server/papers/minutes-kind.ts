import { everyWord, type PaperKind } from '#features/templates/server/public.ts'
import { minutesFilling } from './minutes-parts.ts'

const example = minutesFilling(
  {
    session: { state: 'planned' },
    minutes: {
      form: 'bassin.minutes.1',
      ...{ committee: 'commission d’entrée', scheme: 'PLIE', heldOn: '2026-12-03', startsAt: '09:30' },
      ...{ place: 'Salle du conseil', chair: 'Claire Castaing' },
      expected: [
        { name: 'Claire Castaing', organisation: 'PLIE du Val-d’Ambre', isPresent: true },
        { name: 'Yves Delmas', organisation: 'Mission locale', isPresent: false },
      ],
      quorum: { percent: 50, needed: 1, present: 1 },
      decisions: [
        {
          ...{ number: 1, applicationId: '', move: 'admit', reasonCode: null, reasonText: null },
          ...{ deferredUntil: null, redirection: null, referent: 'Nadia Ferrand' },
        },
        {
          ...{ number: 2, applicationId: '', move: 'refuse', reasonCode: 'other-support-fits' },
          ...{ reasonText: null, deferredUntil: null, redirection: 'Mission locale', referent: null },
        },
      ],
    },
    signed: undefined,
    corrections: [],
  },
  { format: 'pdf', timeZone: 'Europe/Paris' },
)

/** What a sitting of the committee decided, to be signed by who chaired, then as it was signed. */
export const minutesKind: PaperKind = {
  code: 'proces-verbal',
  label: { fr: 'Procès-verbal de commission', en: 'Minutes of an entry committee' },
  source: 'Mise en page de Bassin, à relire par le territoire',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# Procès-verbal
{{comite}}, {{dispositif}}
{{date}}, {{heure}}, {{lieu}}
{{etat}}
## Membres attendus
{{membres}}
## Décisions
{{decisions}}
## Signature
{{signature}}
{{corrections}}

Chaque candidature est désignée par son numéro à l’ordre du jour.`,
    },
  ],
  words: [
    {
      name: 'comite',
      label: { fr: 'Nom du comité', en: 'Name of the committee' },
      example: example.words.comite,
    },
    { name: 'dispositif', label: { fr: 'Dispositif', en: 'Scheme' }, example: example.words.dispositif },
    {
      name: 'date',
      label: { fr: 'Jour de la séance', en: 'Day of the sitting' },
      example: example.words.date,
    },
    {
      name: 'heure',
      label: { fr: 'Heure de la séance', en: 'Time of the sitting' },
      example: example.words.heure,
    },
    { name: 'lieu', label: { fr: 'Lieu', en: 'Place' }, example: example.words.lieu },
    {
      name: 'presidence',
      label: { fr: 'Qui a présidé, une fois signé', en: 'Who chaired, once signed' },
      example: example.words.presidence,
    },
    ...everyWord,
  ],
  parts: [
    {
      name: 'etat',
      label: { fr: 'Projet, copie de travail, ou rien', en: 'Draft, working copy, or nothing' },
      isRequired: true,
      example: example.parts.etat,
    },
    {
      name: 'membres',
      label: { fr: 'Membres attendus et quorum', en: 'Members expected and quorum' },
      isRequired: true,
      example: example.parts.membres,
    },
    {
      name: 'decisions',
      label: { fr: 'Décisions, par numéro', en: 'Decisions, by number' },
      isRequired: true,
      example: example.parts.decisions,
    },
    {
      name: 'signature',
      label: {
        fr: 'Signature et empreinte, ou la place pour signer',
        en: 'Signature and fingerprint, or room to sign',
      },
      isRequired: true,
      example: example.parts.signature,
    },
    {
      name: 'corrections',
      label: { fr: 'Corrections depuis la signature', en: 'Corrections since the signature' },
      isRequired: true,
      example: example.parts.corrections,
    },
  ],
}

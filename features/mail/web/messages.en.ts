export const messages: Record<string, string> = {
  'mail.nav': 'Demo mails',
  'mail.title': 'Demo mails',
  'mail.subtitle': 'What Bassin would have sent. Nothing leaves until a mail server is set.',
  'mail.empty': 'No mail yet.',
  'mail.empty.how': 'Refer a person, propose a step: the mails will arrive here.',
  'mail.sent': 'Left on {when}.',
  'mail.waiting': 'Waiting.',
  'mail.failing':
    'Waiting: the mail server did not take this mail ({attempts, plural, one {# try} other {# tries}}, code {failure}). Bassin tries again by itself, less and less often, for four days.',
  'mail.to': 'To {recipient}, {when}',
  'mail.state.title': 'Sending of mails',
  'mail.state.detail': 'Numbers only: no recipient, no text.',
  'mail.state.set': 'A mail server is set.',
  'mail.state.unset': 'No mail server is set: nothing leaves. Whoever keeps the server sets BASSIN_SMTP_URL.',
  'mail.state.waiting': 'Waiting for a first sending',
  'mail.state.since': 'the oldest of {when}',
  'mail.state.not-sent': 'Not sent, too old',
  'mail.state.refused': 'Not taken, code {code}',
  'mail.state.rule':
    'A mail that waits leaves within ten minutes of the setting, if it is under {hours} hours old (24 for an appointment reminder). Older, it leaves no more: tell people another way.',
}

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
}

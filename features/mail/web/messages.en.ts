export const messages: Record<string, string> = {
  'mail.nav': 'Demo mails',
  'mail.title': 'Demo mails',
  'mail.subtitle': 'What Bassin would have sent. Nothing leaves until a mail server is set.',
  'mail.empty': 'No mail yet.',
  'mail.empty.how': 'Refer a person, propose a step: the mails will arrive here.',
  'mail.to': 'To {recipient}, {when}',
}

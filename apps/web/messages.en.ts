/** The English of the application's own pages. */
export const messages: Record<string, string> = {
  'platform.about.accessibility': 'Accessibility',
  'platform.about.ask-administration': 'Ask the person who administers Bassin in your territory.',
  'platform.about.ask-them': 'In this territory Bassin is administered by:',
  'platform.about.audit': 'What is established',
  'platform.about.audit-over': 'This statement was good until {day} only: a new audit is due.',
  'platform.about.audit-rests': 'The statement may rest on this audit until {day}.',
  'platform.about.audited':
    'The audit of {day}, by {auditor}, finds {met, plural, one {# criterion met} other {# criteria met}} of {applicable} that apply: {rate}.',
  'platform.about.blocked': 'Does a page stop you?',
  'platform.about.blocked-entry':
    'Write to the person who invited you, or to the organisation that follows you: they answer, and may do it with you.',
  'platform.about.burdens': 'Left aside as a disproportionate burden',
  'platform.about.compliant': 'fully compliant',
  'platform.about.contact':
    'Write to {address}: an answer is due to you, and another way to reach the content.',
  'platform.about.defects': 'What is not accessible',
  'platform.about.earlier-audit': 'Earlier audit, {day}, {auditor}: {rate}',
  'platform.about.exemptions': 'Content that the law leaves out',
  'platform.about.public-address': 'Public address of this statement',
  'platform.about.record-audit': 'Record an audit',
  'platform.about.declared':
    '{name} declares this tool {status} with the French accessibility rules (RGAA 4.1).',
  'platform.about.each-declares':
    'Each territory declares its own state against the French accessibility rules (RGAA 4.1), shown at the foot of its pages. Without a declaration: not compliant.',
  'platform.about.how': 'How the pages are tried',
  'platform.about.how-axe':
    'An automatic check (axe-core) opens the pages in a browser, at the size of a computer and of a telephone.',
  'platform.about.how-contrast':
    'The contrasts of all colours, light and dark, are computed again for each version, those a territory chose included.',
  'platform.about.how-figures': 'Each drawing has its list or its table; nothing is said by colour alone.',
  'platform.about.how-keyboard':
    'Everything is done from the keyboard: skip link, visible focus, shortcuts that may be turned off.',
  'platform.about.no-audit':
    'No audit is recorded: no rate of conformity is announced, and the declared state stays “not compliant” until an audit says better.',
  'platform.about.non-compliant': 'not compliant',
  'platform.about.not-known': 'What is not established',
  'platform.about.not-known-text':
    'An automatic check finds only some of the defects. The pages have not been tried yet by people who use a screen reader, a magnifier or voice control.',
  'platform.about.partly': 'partially compliant',
  'platform.about.remedy':
    'Without a satisfactory answer, you may turn to the Défenseur des droits (the French ombudsman):',
  'platform.about.sign-in': 'Go to the sign-in page',
  'platform.guide.admin': 'Administration of the territory',
  'platform.guide.controller': 'Control',
  'platform.guide.entry': 'Entry desk',
  'platform.guide.partner': 'Partner, company',
  'platform.guide.figures': 'Elected members, committees, observation',
  'platform.guide.fund': 'ESF+ management',
  'platform.guide.manager': 'Steering',
  'platform.guide.operator': 'Operator of a step',
  'platform.guide.prescriber': 'Refer a person',
  'platform.guide.own-page': 'The page of the person followed',
  'platform.guide.referent': 'Pathway referent',
  'platform.guide.start': 'First steps',
  'platform.help': 'Help',
  'platform.help.detail': 'One guide a role, to read or to print. Words in bold are those of the buttons.',
  'platform.help.in-french': 'The guides are written in French, with the words of the French screens.',
  'platform.help.others': 'What the others do',
  'platform.help.own': 'For what you do here',
  'platform.data.base': 'On what ground',
  'platform.data.base-text':
    'A task in the public interest (GDPR, article 6, 1, e). Sensitive facts also need a condition of article 9, which the territory has to establish.',
  'platform.data.browser':
    'In the browser: the cookies of the sign-in, and your preferences (language, colours, shortcuts). No tracker, no third-party service.',
  'platform.data.contact': 'Whom to ask',
  'platform.data.contact-open':
    'Ask the person who follows you, or the data protection officer of your local authority.',
  'platform.data.controller': '{name} answers for what is noted here. Bassin is the tool that keeps it.',
  'platform.data.controllers': 'Each territory answers for what it notes. Bassin is the tool that keeps it.',
  'platform.data.how-long': 'For how long',
  'platform.data.how-long-text':
    'Without contact, a file is archived, then made anonymous, after the durations that each territory chooses and writes on its public page. Bassin does it at night, once the territory has decided so.',
  'platform.data.notices': 'The notices given to persons',
  'platform.data.rights': 'Your rights',
  'platform.data.rights-text':
    'You may ask to read your file, to have it corrected, to know who opened it, and object to its use. You may also turn to the CNIL:',
  'platform.data.to-check': 'to be checked',
  'platform.data.what': 'What is noted',
  'platform.data.what-member':
    'About a person who works here: name, e-mail, role, and the trace of each file opened or exported.',
  'platform.data.what-person':
    'About a person who is followed: identity, contacts, situation, entry criteria and their papers, interviews, steps, jobs, exit.',
  'platform.data.what-sensitive':
    'Health, disability, justice: apart from other facts, read only by entitled members, and each reading leaves a trace.',
  'platform.data.why': 'Why',
  'platform.data.why-text':
    'To help people into work, to coordinate the partners involved, and to report results by figures in which nobody is named.',
  'platform.ended.title': 'Your session has ended',
  'platform.ended.kept':
    'The page that you had opened is kept, with what you wrote in it. Sign in in another tab, then come back here.',
  'platform.ended.sign-in': 'Sign in in another tab',
  'platform.ended.resume': 'Take up this page again',
  'platform.first-steps.agreement': 'Write an agreement',
  'platform.first-steps.agreement-detail':
    'Its parties, its articles, what each one promises; or those already signed, imported from a table. {count, plural, =0 {None so far.} one {# agreement.} other {# agreements.}}',
  'platform.first-steps.agreement-write': 'Write an agreement',
  'platform.first-steps.all': 'Everything is done: this page has left the menu. Its address stays the same.',
  'platform.first-steps.ask-administration': 'For the administrators of the territory to do.',
  'platform.first-steps.ask-steering': 'For those who steer the agreements to do.',
  'platform.first-steps.ask-pilot': 'For those who steer the PLIE to do.',
  'platform.first-steps.detail':
    'In this order, each gesture prepares the next one. Nothing forbids another order.',
  'platform.first-steps.members': 'Invite the members',
  'platform.first-steps.members-detail':
    'Each person receives a link and chooses a password. {count, plural, one {# member} other {# members}} so far.',
  'platform.first-steps.members-invite': 'Invite somebody',
  'platform.first-steps.nav': 'First steps',
  'platform.first-steps.objectives': 'Write the objectives of the protocol',
  'platform.first-steps.objectives-detail':
    'A target, a period, a way to count: the figures will follow by themselves.',
  'platform.first-steps.objectives-write': 'Write a protocol',
  'platform.first-steps.partners': 'Enter the partners',
  'platform.first-steps.partners-add': 'Add a partner',
  'platform.first-steps.partners-detail':
    'Prescribers, operators, employers. {count, plural, one {# organisation} other {# organisations}} in the directory.',
  'platform.first-steps.perimeter': 'Check the perimeter',
  'platform.first-steps.perimeter-detail':
    '{count, plural, =0 {No commune so far.} one {# commune, from the official list.} other {# communes, from the official list.}}',
  'platform.first-steps.perimeter-see': 'See the communes',
  'platform.first-steps.person': 'Welcome the first persons',
  'platform.first-steps.person-detail':
    'A first referral, or a spreadsheet: Bassin rehearses the import and shows every difference.',
  'platform.first-steps.person-import': 'Import a file',
  'platform.first-steps.scheme': 'Open a scheme and its team',
  'platform.first-steps.scheme-detail':
    'The PLIE, for instance: who carries it, and the team that follows the persons.',
  'platform.first-steps.scheme-open': 'See the schemes',
  'platform.first-steps.settings': 'Review the settings',
  'platform.first-steps.settings-detail':
    'Name, subtitle, colours, accessibility declaration. Save, even with nothing changed.',
  'platform.first-steps.settings-open': 'Open the settings',
  'platform.first-steps.title': 'First steps of {name}',
  'platform.foot.accessibility': 'Accessibility: {status}',
  'platform.foot.data': 'Personal data',
  'platform.foot.keys': 'Shortcuts',
  'platform.foot.version': 'Bassin {version}, free software (EUPL 1.2)',
  'platform.home.ask':
    'You are not in one yet, or your access there is closed. Whoever administers your territory can invite you.',
  'platform.home.no-seat': 'Your account has no seat in a territory',
  'platform.home.leave': 'Sign out',
  'platform.not-found.detail': 'The address may be incomplete, or the record is no longer open to your role.',
  'platform.not-found.title': 'Page not found',
  'platform.data.every-version': 'Every version of the notices',
  'platform.data.public': 'The public page to give to persons',
}

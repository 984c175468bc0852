/** The second factor, links by mail, sessions. */
export const factorMessages: Readonly<Record<string, string>> = {
  'accounts.factor.enrol-title': 'Link an application',
  'accounts.factor.check-title': 'Second factor',
  'accounts.factor.leave': 'Back to sign-in',
  'accounts.factor.code': 'Code of the application, 6 digits',
  'accounts.factor.code-help': 'It changes every 30 seconds, and each code works once.',
  'accounts.factor.trust': 'Do not ask for this code on this browser for 30 days',
  'accounts.factor.trust-help': 'Never on a shared computer. You can undo it in “My account”.',
  'accounts.factor.use-code': 'Use the application',
  'accounts.factor.use-recovery': 'Use a recovery code',
  'accounts.factor.lost':
    'Neither application nor recovery code? The administrator of your territory can reset your second factor, after checking that it is really you.',
  'accounts.factor.check': 'Check the code',
  'accounts.factor.recover': 'Enter with this recovery code',
  'accounts.factor.recovered':
    '{left, plural, =0 {That was your last recovery code.} one {You have # recovery code left.} other {You have # recovery codes left.}}',
  'accounts.factor.recovery-code': 'Recovery code',
  'accounts.factor.recovery-help':
    'One of the ten codes printed or noted when the application was linked. It works once.',
  'accounts.factor.why':
    'Your roles ask for it: at each sign-in, a code from your telephone is asked for as well. You need an authenticator (FreeOTP, Aegis, Google Authenticator, Microsoft Authenticator…).',
  'accounts.factor.start': 'Link my application',
  'accounts.factor.scan':
    'In the application, add an account and point at this square. Without a camera, copy the key.',
  'accounts.factor.key': 'Key:',
  'accounts.factor.confirm': 'Check the first code',
  'accounts.factor.square': 'Square to read with the application; the same key follows in letters.',
  'accounts.recovery.title': 'Your ten recovery codes',
  'accounts.recovery.detail':
    'Without your telephone, one of these codes opens your account, once. Keep them apart from your password.',
  'accounts.recovery.once': 'They will not be shown again.',
  'accounts.recovery.print': 'Print the codes',
  'accounts.recovery.kept': 'I kept these codes, continue',
  'accounts.own-factor.done': 'Second factor up to date.',
  'accounts.own-factor.none':
    'No application is linked to your account. You may link one: its code will be asked for at each sign-in.',
  'accounts.own-factor.since':
    'Application linked on {day}. {left, plural, =0 {No recovery code left.} one {# recovery code left.} other {# recovery codes left.}}',
  'accounts.own-factor.renew': 'Receive ten other recovery codes',
  'accounts.own-factor.replace': 'Change application',
  'accounts.sessions.close-others': 'Close all the others',
  'accounts.sessions.others-closed': 'Your other sessions are closed.',
  'accounts.sessions.last-use':
    'Last used on {used}{network, select, here { from the network you are on} elsewhere { from another network} other {}}.',
  'accounts.sessions.waits': 'The second factor was not given there: it opens nothing.',
  'accounts.browsers.title': 'Browsers that need no code',
  'accounts.browsers.detail': 'Since {from}, until {until}. Last used on {used}.',
  'accounts.browsers.forget': 'Ask for the code here again',
  'accounts.link.title': 'Enter by mail',
  'accounts.link.sent':
    'If this address has an account, a mail is on its way. Its link works once, for 15 minutes.',
  'accounts.link.ask': 'Receive a sign-in link',
  'accounts.link.take': 'Enter',
  'accounts.link.whose': 'This link opens the account',
  'accounts.sign-in.by-mail': 'Receive a sign-in link by mail',
  'accounts.sign-in.by-provider': 'Use the account of my organisation',
  'accounts.problem.factor-code':
    'This code is not the right one, or was already used. Wait for the next one, and check the clock of the telephone.',
  'accounts.problem.recovery-code':
    'This recovery code is not one of yours, or was already used. Try another one.',
  'accounts.problem.enrolment':
    'This key has been shown for more than 30 minutes. Start again with another one.',
  'accounts.problem.elsewhere':
    'This account also opens another territory: its second factor is not decided here. The operator of the server can reset it.',
  'accounts.problem.not-seated': 'This person has not taken their access yet.',
  'accounts.problem.factor-absent': 'No application is linked to this account: nothing to reset.',
  'accounts.identity.in-person': 'The person is in front of me',
  'accounts.identity.video-call': 'I saw them on a video call',
  'accounts.identity.known-number': 'I called them back on a number I already knew',
  'accounts.identity': 'How did you make sure of their identity?',
  'accounts.member.closed':
    '{closed, plural, =0 {No session was open.} one {# session closed.} other {# sessions closed.}}',
  'accounts.member.title': 'Sign-in of this person',
  'accounts.member.has-factor': 'An authenticator is linked to their account.',
  'accounts.member.no-factor': 'No authenticator is linked to their account.',
  'accounts.member.close': 'Close all their sessions',
  'accounts.member.reset': 'Reset their second factor',
  'accounts.member.give-up': 'Cancel',
  'accounts.member.reset-done': 'Second factor reset, sessions closed.',
  'accounts.member.reset-why':
    'For a telephone lost without recovery codes. Make sure that it is really this person who asks: a mail will tell them, and the trace is kept.',
  'accounts.member.reason': 'Reason',
  'accounts.member.reason-help': 'Without a name nor private detail.',
}

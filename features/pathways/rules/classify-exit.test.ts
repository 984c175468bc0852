import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '#kernel/dates.ts'
import { classifyExit, type ExitFacts } from './classify-exit.ts'
import { contractTypes } from './contract-types.ts'
import { exitRulesOn } from './exit-reasons.ts'
import type { ExitProtocol, JobFacts } from './judge-job.ts'

const onHire: ExitProtocol = { counts: 'onHire', temporaryGapDays: 0 }
const atMonth6: ExitProtocol = { counts: 'atMonth6', temporaryGapDays: 0 }

const aJob = (given: Partial<JobFacts> = {}): JobFacts => ({
  contractType: 'cdi',
  startsOn: '2026-03-02',
  endsOn: null,
  endedEarlyOn: null,
  weeklyMinutes: 2100,
  partTimeChosen: null,
  partTimeReason: null,
  ...given,
})

const facts = (given: Partial<ExitFacts> = {}): ExitFacts => {
  const job = given.job === undefined ? aJob() : given.job
  return {
    reasonCode: 'open-ended-job',
    exitedOn: '2026-03-02',
    job,
    jobs: given.jobs ?? (job ? [job] : []),
    training: null,
    ageAtExit: 38,
    inactiveAtEntry: false,
    searchingNow: false,
    proofs: [],
    ...given,
  }
}

const classes = (given: Partial<ExitFacts>, protocol = onHire) => {
  const result = classifyExit(facts(given), protocol)
  return result && { plie: result.plie, iae: result.iae, fse: result.fse }
}
const positive = { plie: 'positive-employment', iae: 'lasting-job', fse: 'EECR04' }

describe('V5: a positive exit by a job', () => {
  it('is a CDI, from its first day', () => {
    expect(classes({})).toEqual(positive)
  })
  it('needs the job to be described', () => {
    expect(classes({ job: null })).toEqual({ plie: 'other-dynamic', iae: 'other-exit', fse: null })
  })
  it('asks for its proofs and says that they are awaited', () => {
    const result = classifyExit(facts(), onHire)
    expect(result?.missingProofs).toEqual([
      { kind: 'work-contract', availableFrom: '2026-03-02' },
      { kind: 'month-6', availableFrom: '2026-09-02' },
    ])
    expect(result?.explanation.map((one) => one.code)).toContain('proof-pending')
  })
  it('asks again for a proof that was refused, no more for one that was received', () => {
    const proofs = [
      { kind: 'work-contract', state: 'received' },
      { kind: 'month-6', state: 'refused' },
    ] as const
    expect(classifyExit(facts({ proofs }), onHire)?.missingProofs.map((one) => one.kind)).toEqual(['month-6'])
  })
  it('is a CDD of six months, not of six months less a day', () => {
    const cdd = (endsOn: string) => ({
      reasonCode: 'fixed-term-job',
      job: aJob({ contractType: 'cdd', startsOn: '2026-01-01', endsOn }),
    })
    expect(classes(cdd('2026-06-30'))).toEqual(positive)
    expect(classes(cdd('2026-06-29'))).toMatchObject({ plie: 'other-dynamic', iae: 'transition-job' })
  })
  it('adds up fixed-term contracts that follow each other', () => {
    const first = aJob({ contractType: 'cdd', startsOn: '2026-01-01', endsOn: '2026-03-31' })
    const next = aJob({ contractType: 'cdd', startsOn: '2026-04-01', endsOn: '2026-06-30' })
    const given = { reasonCode: 'fixed-term-job', job: next, jobs: [first, next], exitedOn: '2026-04-01' }
    expect(classes(given)).toEqual(positive)
  })
  it('is no longer one when the contract was broken before the sixth month', () => {
    const job = aJob({ endedEarlyOn: '2026-05-01' })
    expect(classes({ job })).toMatchObject({ plie: 'other-dynamic' })
  })
})

describe('the protocol', () => {
  it('may wait for the sixth month of the job', () => {
    expect(classes({}, atMonth6)).toMatchObject({ plie: 'other-dynamic', iae: 'lasting-job' })
    expect(classes({ exitedOn: '2026-09-02' }, atMonth6)).toEqual(positive)
  })
})

describe('V6: seasonal work', () => {
  it('counts from eight months worked in the last twelve', () => {
    const season = (endsOn: string) => ({
      reasonCode: 'seasonal-work',
      job: aJob({ contractType: 'seasonal', startsOn: '2026-01-01', endsOn }),
    })
    expect(classes(season('2026-08-31'))).toEqual(positive)
    expect(classes(season('2026-08-30'))).toMatchObject({ plie: 'other-dynamic' })
  })
})

describe('V7: temporary work', () => {
  const missions = [
    aJob({ contractType: 'ctt', startsOn: '2026-01-01', endsOn: '2026-03-31' }),
    aJob({ contractType: 'ctt', startsOn: '2026-04-02', endsOn: '2026-06-30' }),
  ]
  const given = {
    reasonCode: 'temporary-work',
    job: missions[1] ?? null,
    jobs: missions,
    exitedOn: '2026-06-30',
  }
  it('counts without any day between missions', () => {
    expect(classes(given)).toMatchObject({ plie: 'other-dynamic', iae: 'transition-job' })
  })
  it('tolerates the days that the protocol says', () => {
    expect(classes(given, { ...onHire, temporaryGapDays: 1 })).toEqual(positive)
  })
})

describe('V8: part time', () => {
  it('below half time needs the choice and its reason', () => {
    expect(classes({ job: aJob({ weeklyMinutes: 1049 }) })).toMatchObject({ plie: 'other-dynamic' })
    expect(classes({ job: aJob({ weeklyMinutes: 1049, partTimeChosen: true }) })).toMatchObject({
      plie: 'other-dynamic',
    })
    const chosen = { weeklyMinutes: 1049, partTimeChosen: true, partTimeReason: 'Garde partagée' }
    expect(classes({ job: aJob(chosen) })).toEqual(positive)
  })
  it('of half time or more counts unless it was not chosen', () => {
    expect(classes({ job: aJob({ weeklyMinutes: 1050 }) })).toEqual(positive)
    expect(classes({ job: aJob({ weeklyMinutes: 1050, partTimeChosen: false }) })).toMatchObject({
      plie: 'other-dynamic',
      iae: 'lasting-job',
    })
  })
})

describe('V9: training', () => {
  const training = { startsOn: '2026-01-05', endsOn: '2026-11-30', validatedOn: null }
  const long = (exitedOn: string, endsOn = training.endsOn) =>
    classes({ reasonCode: 'long-training', job: null, exitedOn, training: { ...training, endsOn } })
  it('of more than nine months counts after six months in it', () => {
    expect(long('2026-07-04')).toMatchObject({ plie: 'other-dynamic' })
    expect(long('2026-07-05')).toEqual({ plie: 'positive-training', iae: 'positive-exit', fse: 'EECR02' })
  })
  it('of nine months or less is not long', () => {
    expect(long('2026-09-30', '2026-10-04')).toMatchObject({ plie: 'other-dynamic' })
  })
  it('that qualifies counts once the title is obtained', () => {
    const given = { reasonCode: 'qualification', job: null, exitedOn: '2026-11-30' }
    expect(classes({ ...given, training })).toMatchObject({ plie: 'other-dynamic', fse: 'EECR02' })
    expect(classes({ ...given, training: { ...training, validatedOn: '2026-11-30' } })).toEqual({
      plie: 'positive-training',
      iae: 'positive-exit',
      fse: 'EECR03',
    })
  })
})

describe('an intermediary association', () => {
  const job = aJob({ contractType: 'ai', startsOn: '2024-03-01', endsOn: '2026-03-02', weeklyMinutes: 700 })
  const given = { reasonCode: 'intermediary-association', job }
  it('counts from 55, after two years, for a third of full time', () => {
    expect(classes({ ...given, ageAtExit: 55 })).toMatchObject({ plie: 'positive-employment' })
    expect(classes({ ...given, ageAtExit: 54 })).toMatchObject({ plie: 'other-dynamic' })
    expect(classes({ ...given, ageAtExit: 55, job: { ...job, weeklyMinutes: 699 } })).toMatchObject({
      plie: 'other-dynamic',
    })
    expect(classes({ ...given, ageAtExit: 55, job: { ...job, startsOn: '2025-03-01' } })).toMatchObject({
      plie: 'other-dynamic',
    })
  })
})

describe('a job in an integration enterprise', () => {
  it('is no positive exit of the PLIE, and one of the IAE', () => {
    const job = aJob({ contractType: 'cddi', endsOn: '2027-03-01' })
    expect(classes({ reasonCode: 'fixed-term-job', job })).toMatchObject({
      plie: 'other-dynamic',
      iae: 'positive-exit',
    })
  })
})

describe('FSE+ immediate results', () => {
  it('look at the four weeks after the exit', () => {
    expect(classes({ exitedOn: '2026-02-02' })?.fse).toBe('EECR04')
    expect(classes({ exitedOn: '2026-02-01' })?.fse).toBeNull()
  })
  it('count who was inactive and now searches', () => {
    const given = { reasonCode: 'own-request', job: null, inactiveAtEntry: true }
    expect(classes({ ...given, searchingNow: true })?.fse).toBe('EECR01')
    expect(classes({ ...given, searchingNow: false })?.fse).toBeNull()
  })
})

describe('neutral exits', () => {
  it('leave the denominator of the rate', () => {
    expect(classifyExit(facts({ reasonCode: 'death', job: null }), onHire)).toMatchObject({
      plie: 'neutral',
      countsInDenominator: false,
    })
    expect(classifyExit(facts({ reasonCode: 'dropped-out', job: null }), onHire)?.countsInDenominator).toBe(
      true,
    )
  })
})

describe('whatever the facts', () => {
  const anyJob = fc.record({
    contractType: fc.constantFrom(...contractTypes.map((type) => type.code)),
    startsOn: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-01-01', days)),
    endsOn: fc.option(fc.integer({ min: 401, max: 900 }).map((days) => addDays('2025-01-01', days))),
    endedEarlyOn: fc.constant(null),
    weeklyMinutes: fc.option(fc.integer({ min: 60, max: 2400 })),
    partTimeChosen: fc.option(fc.boolean()),
    partTimeReason: fc.option(fc.constant('Choix')),
  })
  const anyReason = fc.constantFrom(...exitRulesOn('2026-01-01').reasons.map((reason) => reason.code))

  it('a positive class never comes with an objection', () => {
    fc.assert(
      fc.property(anyReason, anyJob, (reasonCode, job) => {
        const result = classifyExit(facts({ reasonCode, job, exitedOn: '2026-09-01' }), onHire)
        if (result?.plie === 'positive-employment')
          expect(
            result.explanation.every(({ code }) => ['lasting-job', 'proof-pending'].includes(code)),
          ).toBe(true)
      }),
    )
  })
  it('waiting for the sixth month never makes an exit positive that was not', () => {
    fc.assert(
      fc.property(anyReason, anyJob, (reasonCode, job) => {
        const given = { reasonCode, job, exitedOn: '2026-02-15' }
        const [soon, late] = [classes(given, onHire), classes(given, atMonth6)]
        if (late?.plie === 'positive-employment') expect(soon).toEqual(late)
        if (soon?.plie === 'positive-employment' && job.startsOn <= addMonths('2026-02-15', -6))
          expect(late).toEqual(soon)
      }),
    )
  })
})

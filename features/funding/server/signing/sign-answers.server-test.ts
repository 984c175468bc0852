import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listOpenings } from '#features/people/contract.ts'
import { checkSeal } from '#features/seals/contract.ts'
import { newId } from '#kernel/id.ts'
import { docxTexts } from '#platform/testing/docx-parts.ts'
import { printQuestionnaire, readQuestionnaire, sendAnswersCode, signAnswers } from '../../contract.ts'
import { aParticipation } from '../../testing/operation-builders.ts'
import { aQuestionnaire, value } from '../../testing/questionnaire-builders.ts'
import { anAnswersCode, answersOfSamira, signedAnswers } from '../../testing/signing-builders.ts'

let world: World
beforeEach(async () => {
  world = await aTerritory()
})
type Asked = Awaited<ReturnType<typeof answersOfSamira>>
const paramsOf = ({ participationId, moment }: Pick<Asked, 'participationId' | 'moment'>) => ({
  participationId,
  moment,
})
const trying =
  (asked: Asked, role = 'referent') =>
  async (code: string) => {
    const body = { id: newId(), version: asked.version, code }
    const answer = await world.as(role).call(signAnswers, { params: paramsOf(asked), body })
    return answer.status === 200 ? 'signed' : (answer.problem.code ?? answer.status)
  }
const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000')
const read = (asked: Pick<Asked, 'participationId' | 'moment'>, role = 'referent') =>
  world.as(role).done(readQuestionnaire, { params: paramsOf(asked) })

describe('the code that signs the answers of a questionnaire', () => {
  it('is mailed to the person without one of her answers, and signs in her name on that day', async () => {
    const asked = await answersOfSamira(world)
    const code = await anAnswersCode(world, asked)
    const [mail] = await world.rows((tx) =>
      tx.query<{ body: string; recipient: string; subject: string }>(
        `select body, recipient, subject from mail.message where territory_id = $1 and template = 'pathways.signing-code'`,
        [tx.territoryId],
      ),
    )
    expect(mail).toMatchObject({ recipient: 'samira@personne.example', subject: 'Votre code' })
    expect(mail?.body).toMatch(/Questionnaire FSE\+ à l’entrée, réponses du 20\/11\/2026/)
    expect(mail?.body).not.toMatch(/handicap|emploi inscrit|sur votre page/)
    expect(await trying(asked)(code)).toBe('signed')
    expect((await read(asked)).signature).toMatchObject({
      ...{ on: '2026-11-23', signerName: 'Samira Haddad', recordedByName: 'Membre referent' },
      isUnchanged: true,
    })
  })

  it('answers the same when it is wrong, replaced, over or used up by five trials', async () => {
    const asked = await answersOfSamira(world)
    const attempt = trying(asked)
    const said = [await attempt('123456')]
    const first = await anAnswersCode(world, asked)
    const second = await anAnswersCode(world, asked)
    if (first !== second) said.push(await attempt(first))
    world.at('2026-11-23T09:00:01Z')
    said.push(await attempt(second))
    const third = await anAnswersCode(world, asked)
    for (let tries = 0; tries < 5; tries += 1) said.push(await attempt(wrongFor(third)))
    said.push(await attempt(third))
    expect(new Set(said)).toEqual(new Set(['signing-code-wrong']))
  })

  it('signs these answers and no others, a sensitive one changed included', async () => {
    const asked = await answersOfSamira(world)
    const code = await anAnswersCode(world, asked)
    const { participationId, version } = asked
    world.at('2026-11-23T08:05:00Z')
    const changed = await aQuestionnaire(world, {
      ...{ participationId, version, answers: { disability: value('no') } },
    })
    expect(await trying(asked)(code)).toBe('stale-version')
    expect(await trying({ ...asked, version: changed.version })(code)).toBe('signing-code-wrong')
  })

  it('is sent for complete answers, to who has a mail address, five times an hour', async () => {
    const send = async (asked: Asked) =>
      (
        await world
          .as('referent')
          .call(sendAnswersCode, { params: paramsOf(asked), body: { version: asked.version } })
      ).problem?.code
    const { id: participationId } = await aParticipation(world, { email: null })
    const partly = await aQuestionnaire(world, { participationId, answers: { education: null } })
    const here = { participationId, moment: 'entry' as const }
    expect(await send({ ...here, version: partly.version })).toBe('questionnaire-incomplete')
    const whole = await aQuestionnaire(world, { participationId, version: partly.version })
    expect(await send({ ...here, version: whole.version })).toBe('signer-without-email')
    const asked = await answersOfSamira(world)
    const sent = []
    for (let times = 0; times < 6; times += 1) sent.push(await send(asked))
    expect(sent).toEqual([...Array(5).fill(undefined), 'too-many-signing-codes'])
  })

  it('is asked and taken by who fills the questionnaires of this person, in her territory', async () => {
    const asked = await answersOfSamira(world)
    const input = { params: paramsOf(asked), body: { version: asked.version } }
    expect((await world.as('prescriber').call(sendAnswersCode, input)).status).toBe(403)
    expect((await world.as('secondReferent').call(sendAnswersCode, input)).status).toBe(404)
    const neighbour = await aTerritory()
    expect((await neighbour.as('referent').call(sendAnswersCode, input)).status).toBe(404)
    const code = await anAnswersCode(world, asked)
    expect(await trying(asked, 'secondReferent')(code)).toBe('not-found')
    expect(await trying(asked)(code)).toBe('signed')
  })
})

describe('a signed questionnaire', () => {
  it('is not signed twice as it is; corrected, it says so and is signed again', async () => {
    const signed = await signedAnswers(world)
    const version = signed.version
    const again = { params: paramsOf(signed), body: { version } }
    expect(await world.as('referent').refused(sendAnswersCode, again)).toBe('questionnaire-signed')
    const { participationId } = signed
    world.at('2026-11-23T08:05:00Z')
    const corrected = await aQuestionnaire(world, {
      ...{ participationId, version, answers: { disability: value('no') } },
    })
    expect(corrected.signature?.isUnchanged).toBe(false)
    const asked = { ...paramsOf(signed), version: corrected.version }
    expect(await trying(asked)(await anAnswersCode(world, asked))).toBe('signed')
    expect((await read(signed)).signature?.isUnchanged).toBe(true)
  })

  it('answers a request that came twice as the first time', async () => {
    const asked = await answersOfSamira(world)
    const body = { id: newId(), version: asked.version, code: await anAnswersCode(world, asked) }
    const referent = world.as('referent')
    const first = await referent.done(signAnswers, { params: paramsOf(asked), body })
    expect(await referent.done(signAnswers, { params: paramsOf(asked), body })).toEqual(first)
  })

  it('says when an answer was altered behind the product, a sensitive one included', async () => {
    const signed = await signedAnswers(world)
    await world.rows(async (tx) => {
      await tx.revealSensitive()
      await tx.query(
        `delete from funding.sensitive_answer where territory_id = $1 and item_code = 'disability'`,
        [tx.territoryId],
      )
    })
    expect((await read(signed)).signature?.isUnchanged).toBe(false)
  })

  it('shows its sensitive answers to nobody more than before', async () => {
    const signed = await signedAnswers(world)
    expect(signed.sensitiveAnswers).toBeNull()
    expect((await read(signed, 'fundManager')).sensitiveAnswers).toBeNull()
  })

  it('prints who signed, when and the fingerprint, by which « Vérifier un document » knows it', async () => {
    const signed = await signedAnswers(world)
    const params = paramsOf(signed)
    const printed = await world
      .as('fundManager')
      .call(printQuestionnaire, { params, query: { format: 'docx' } })
    const text = docxTexts(printed.bytes)
    expect(text).toContain('Samira Haddad, le 23 novembre 2026, par un code')
    const fingerprint = /réponses signées : ([0-9a-f]{64})/.exec(text)?.[1] ?? ''
    const check = async (role: string) =>
      (await world.as(role).done(checkSeal, { params: {}, body: { fingerprint } })).items
    expect(await check('referent')).toEqual([
      {
        ...{
          label: 'Questionnaire FSE+ d’entrée',
          english: 'ESF+ questionnaire at the entry',
          on: '2026-11-23',
        },
        signedBy: [{ label: 'La personne accompagnée', english: 'The person followed', on: '2026-11-23' }],
        isUnchanged: true,
      },
    ])
    for (const role of ['secondReferent', 'prescriber']) expect(await check(role)).toEqual([])
  })

  it('leaves a line in the trail of the person, with the fingerprint', async () => {
    const signed = await signedAnswers(world)
    const { items } = await world
      .as('projectManager')
      .done(listOpenings, { params: { personId: signed.personId }, query: {} })
    expect(items.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['funding.signing-code-sent', 'funding.answers-signed']),
    )
    const [line] = await world.rows((tx) =>
      tx.query<{ hash: string }>(
        `select details->>'hash' as hash from audit.line where territory_id = $1 and action = 'funding.answers-signed'`,
        [tx.territoryId],
      ),
    )
    expect(line?.hash).toBe(signed.signature?.hash)
  })
})

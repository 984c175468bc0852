import { type Mail, queueMail } from '#features/mail/server/public.ts'
import type { Services } from '#platform/server/http/context.ts'
import { accountTerritory } from '../account-territory.ts'
import { type FactorNews, factorMail } from '../mails/factor-mails.ts'

/** Tells the holder of an account what just happened to its second factor, whoever did it. */
export const tellAccount = async (
  { services, now }: { readonly services: Services; readonly now: Date },
  news: FactorNews,
): Promise<void> => {
  const mail: Mail = factorMail(news)
  await services.database.withTerritory(accountTerritory, (tx) => queueMail({ tx, now }, mail))
}

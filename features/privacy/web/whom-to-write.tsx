import { formatPhone } from '#kernel/phone.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { ResidentFacts } from '../contract.ts'

/** The data protection officer, else whoever carries the scheme; then the CNIL. */
export function WhomToWrite({ facts }: { readonly facts: ResidentFacts }) {
  const { officer, controllers, address } = facts
  const isReachable = officer.email !== null || officer.phone !== null || officer.address !== null
  return (
    <>
      <p>
        {t({
          id: 'privacy.residents.first',
          message: 'Parlez-en d’abord à la personne qui vous accompagne.',
        })}
      </p>
      <p className="mt-2">
        {t({
          id: 'privacy.residents.officer',
          message: 'Vous pouvez aussi écrire à la personne chargée de la protection des données :',
        })}
      </p>
      {isReachable ? (
        <Reach name={officer.name} email={officer.email} phone={officer.phone} address={officer.address} />
      ) : (
        <p>
          {t({
            id: 'privacy.residents.no-officer',
            message: 'Ses coordonnées ne sont pas encore indiquées ici. Écrivez à :',
          })}
        </p>
      )}
      {controllers.map((one) => (
        <Reach key={one.name} name={one.name} email={one.email} phone={one.phone} address={address} />
      ))}
      <p className="mt-2">
        {t({
          id: 'privacy.residents.cnil',
          message: 'Sans réponse, vous pouvez saisir la CNIL. Elle protège les données de chacun :',
        })}{' '}
        <a href="https://www.cnil.fr/fr/plaintes" rel="noreferrer">
          cnil.fr/fr/plaintes
        </a>
      </p>
    </>
  )
}

function Reach({
  name,
  email,
  phone,
  address,
}: {
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly address: string | null
}) {
  return (
    <address className="my-2 border-s-3 border-line-strong ps-3 not-italic">
      {name && <span className="block font-semibold">{name}</span>}
      {email && (
        <a className="block min-h-8 break-all" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {phone && (
        <a className="block min-h-8" href={`tel:${phone.replace(/\s/g, '')}`}>
          {formatPhone(phone)}
        </a>
      )}
      {address && <span className="block whitespace-pre-line">{address}</span>}
    </address>
  )
}

import { knowOwnCode } from '../../components/person-word.ts'
import { ensureCode } from '../../utils/store/settings.ts'

/** Sees to it that this machine has a code before anybody works on it; trouble with the database is told elsewhere. */
export function haveOwnCode(): void {
  void ensureCode().then(knowOwnCode, () => undefined)
}

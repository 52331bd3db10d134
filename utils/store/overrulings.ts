import { addressKey } from '../report/address.ts'
import { type Overruling, overrulingSchema } from '../report/document.ts'
import { database } from './database.ts'
import { readRow } from './rows.ts'

/** What a person said about this address being a report; null when nobody did. */
export async function overrulingFor(url: string): Promise<Overruling['says'] | null> {
  const stored = await database().overrulings.get(addressKey(url))
  return readRow(overrulingSchema, stored)?.says ?? null
}

/** Remembers a person's word about this address; null forgets it. */
export async function overrule(url: string, says: Overruling['says'] | null): Promise<void> {
  const key = addressKey(url)
  if (says === null) await database().overrulings.delete(key)
  else await database().overrulings.put({ addressKey: key, says, at: new Date().toISOString() })
}

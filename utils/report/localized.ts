import { z } from 'zod'

/** A text shown to people, in both interface languages; quotations from page and norm stay Chinese in both. */
export const localizedSchema = z.object({ zh: z.string(), en: z.string() })
export type Localized = z.infer<typeof localizedSchema>

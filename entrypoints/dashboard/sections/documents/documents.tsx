import { useRoute } from '../../use-route.ts'
import { DocumentPage } from './document-page.tsx'
import { DocumentTable } from './document-table.tsx'

/** All reports, or one of them. */
export default function Documents() {
  const { detail } = useRoute()
  return detail ? <DocumentPage key={detail} id={detail} /> : <DocumentTable />
}

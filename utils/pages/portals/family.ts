/**
 * What the pages of one family of portal systems have in common: where the body stands and where the page says what
 * it is. Data only; selectors are CSS, matched against elements that hold prose, so a wide one costs little.
 */
export interface PortalFamily {
  id: string
  /** Elements that hold the body, all of it where the page is made well. */
  containers: string[]
  /** Elements that hold the headline. */
  titles: string[]
  /** Elements inside or beside the body that are not of it: tools, neighbours, attachments. */
  extras: string[]
}

/** Declares a family; there for the type and for the registry test to find it. */
export function defineFamily(family: PortalFamily): PortalFamily {
  return family
}

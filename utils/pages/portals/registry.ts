import { accessibility } from './accessibility.ts'
import { anhui } from './anhui.ts'
import { easysite } from './easysite.ts'
import type { PortalFamily } from './family.ts'
import { generic } from './generic.ts'
import { mainText } from './main-text.ts'
import { trs } from './trs.ts'
import { ucap } from './ucap.ts'
import { vsb } from './vsb.ts'
import { xl } from './xl.ts'
import { xxgk } from './xxgk.ts'
import { zoom } from './zoom.ts'

/** All families, the more telling names first. */
export const families: PortalFamily[] = [
  trs,
  ucap,
  zoom,
  xl,
  mainText,
  xxgk,
  anhui,
  easysite,
  vsb,
  generic,
  accessibility,
]

import { defineExtensionMessaging } from '@webext-core/messaging'
import { z } from 'zod'
import { anchorOutcomeSchema, anchorSchema } from './report/anchor.ts'
import { markSchema } from './report/mark.ts'
import { reviewSchema } from './report/review.ts'
import { standardSchema } from './report/standard.ts'

/**
 * The wire. Every message has a schema for what is asked and one for what is answered; both ends parse. A portal
 * page shares its process with the reader, so what comes from a page is data to be checked, never believed.
 */
const wire = {
  /** page → background: the reader has reviewed its page. */
  'page.reviewed': {
    ask: z.object({ review: reviewSchema }),
    answer: z.object({
      documentId: z.string().nullable(),
      textSha256: z.string(),
      marks: z.array(markSchema),
    }),
  },
  /** page → background: how an overruling for this address stands, asked before reading. */
  'page.opened': {
    ask: z.object({}),
    answer: z.object({
      overruling: z.enum(['report', 'not-report']).nullable(),
      locale: z.enum(['zh', 'en']),
      /** Standards the user has loaded, to be tried besides the built-in ones. */
      standards: z.array(standardSchema),
    }),
  },
  /** page → background: words were selected, or no longer. */
  'page.selected': {
    ask: z.object({ selection: z.object({ anchor: anchorSchema, quote: z.string() }).nullable() }),
    answer: z.object({}),
  },
  /** page → background: the person clicked a mark. */
  'page.activated': { ask: z.object({ key: z.string() }), answer: z.object({}) },
  /** page → background: what became of the notes' anchors on the text as it is. */
  'page.anchored': {
    ask: z.object({
      documentId: z.string(),
      textSha256: z.string(),
      outcomes: z.array(z.object({ key: z.string(), outcome: anchorOutcomeSchema })),
    }),
    answer: z.object({}),
  },
  /** page → background: reading failed; nothing was stored. */
  'page.failed': { ask: z.object({ problem: z.string() }), answer: z.object({}) },
  /** background → page: draw exactly these marks, made for the text with this digest. */
  'marks.draw': {
    ask: z.object({ documentId: z.string(), textSha256: z.string(), marks: z.array(markSchema) }),
    answer: z.object({}),
  },
  /** background → page: are you still there? Answered by being answered. */
  'page.here': { ask: z.object({}), answer: z.object({}) },
  /** panel → page: scroll to a mark, or to a span, and mark it with its operands. */
  'place.show': {
    ask: z.object({
      key: z.string().nullable(),
      span: z.object({ start: z.int(), end: z.int() }).nullable(),
      operands: z.array(z.object({ start: z.int(), end: z.int() })),
    }),
    answer: z.object({ shown: z.boolean() }),
  },
  /** panel → page: select nothing any more. */
  'page.deselect': { ask: z.object({}), answer: z.object({}) },
  /** panel → page: read and review again, overruling included. */
  'page.reread': { ask: z.object({}), answer: z.object({}) },
  /** panel → page: read the further pages of the document too and review them together. */
  'page.follow': {
    ask: z.object({}),
    answer: z.object({ pages: z.int(), problem: z.string().nullable() }),
  },
  /** panel → background: inject the reader into this tab (active-tab permission) and review the page. */
  'tab.review': {
    ask: z.object({ tabId: z.int() }),
    answer: z.object({ problem: z.string().nullable() }),
  },
  /** panel → background: decisions, notes or settings changed; repaint pages and badges (all documents when null). */
  'document.changed': {
    ask: z.object({ documentId: z.string().nullable() }),
    answer: z.object({}),
  },
  /** dashboard → background: a list is to run; see that the runner is there. */
  'queue.wake': { ask: z.object({}), answer: z.object({}) },
  /** runner → background: nothing is left to do; the runner may be closed. */
  'queue.rest': { ask: z.object({}), answer: z.object({}) },
  /** runner → background: has the person allowed us to read from this address? */
  'queue.allowed': {
    ask: z.object({ address: z.string() }),
    answer: z.object({ allowed: z.boolean() }),
  },
  /** runner → background: open this address in a background tab, let the reader work there, close the tab. */
  'queue.visit': {
    ask: z.object({ address: z.string() }),
    answer: z.object({
      /** The document that was recorded; null when the page was no report. */
      documentId: z.string().nullable(),
      attachmentOnly: z.boolean(),
      /** The address the tab ended at; null when the browser did not say. */
      address: z.string().nullable(),
      problem: z.string().nullable(),
    }),
  },
} as const

type Wire = typeof wire
/** Name of a message. */
export type MessageName = keyof Wire
/** What is sent with a message. */
export type Asked<N extends MessageName> = z.infer<Wire[N]['ask']>
/** What is sent back. */
export type Answered<N extends MessageName> = z.infer<Wire[N]['answer']>
/** The answer, or why there is none: no listener, a dead tab, or an answer of the wrong form. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: string }

/** The transport is untyped on purpose: the schemas above are the types, and they are checked at run time. */
const messenger = defineExtensionMessaging()

/**
 * The browser ends an idle background when it likes, and now and then one that was about to answer. It starts again
 * for the next message, and every message to it may be sent twice.
 */
const lostAnswer = /Receiving end does not exist|(channel|port) closed before a response/

/** Sends a message to the background, or to the reader in a tab; never throws. */
export async function send<N extends MessageName>(
  name: N,
  data: Asked<N>,
  tabId?: number,
): Promise<Result<Answered<N>>> {
  const first = await sendOnce(name, data, tabId)
  const again = !first.ok && tabId === undefined && lostAnswer.test(first.problem)
  return again ? sendOnce(name, data, tabId) : first
}

async function sendOnce<N extends MessageName>(
  name: N,
  data: Asked<N>,
  tabId?: number,
): Promise<Result<Answered<N>>> {
  try {
    const target = tabId === undefined ? undefined : { tabId, frameId: 0 }
    const answer = await messenger.sendMessage(name, data, target)
    const parsed = wire[name].answer.safeParse(answer)
    return parsed.success
      ? { ok: true, value: parsed.data as Answered<N> }
      : { ok: false, problem: parsed.error.message }
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) }
  }
}

/** Who sent a message, as the browser (not the message) says. */
export interface Sender {
  tabId: number | null
  url: string | null
}

/** Hears a message. Data of the wrong form never reaches `answer`; the sender gets an error instead. */
export function hear<N extends MessageName>(
  name: N,
  answer: (data: Asked<N>, sender: Sender) => Promise<Answered<N>> | Answered<N>,
): () => void {
  return messenger.onMessage(name, async (message) => {
    const parsed = wire[name].ask.safeParse(message.data)
    if (!parsed.success) throw new Error(`${name}: ${parsed.error.message}`)
    const sender = {
      tabId: message.sender.tab?.id ?? null,
      url: message.sender.tab?.url ?? message.sender.url ?? null,
    }
    return answer(parsed.data as Asked<N>, sender)
  })
}

/** What the gate says when a page may be a report; too small a word for the wire, so that the gate stays tiny. */
export const gateWord = 'heyue:gate'

/**
 * Work in steps: whoever runs it may rest, or give up, after each. The steps are short, some milliseconds at most;
 * what the work gives comes with the last.
 */
export type Steps<T> = Generator<void, T>

/** Goes through all steps at once and answers what they give. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

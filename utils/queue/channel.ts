/** Name of the BroadcastChannel on which the workspace says that lists or rows have changed; the words do not matter. */
export const queueChannel = 'heyue-queue'

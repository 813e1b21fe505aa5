/** Items that cannot be read: the run fails with States.ItemReaderFailed and this message as its cause. */
export class ItemReaderFault extends Error {}

/** What the simulations say: the rows of the history, and the messages of the sensors. */

/** Attributes of a message. */
export const sensorAttributes = ['temp', 'room_id', 'timestamp', 'device_id', 'sequence'] as const;

/** Columns of the history in S3; in a database the last one is `timestamp`. */
export const historyColumns = ['temp', 'room_id', 'ts'] as const;

/** A topic that meets the filter: the first wildcard is the room, the others are the device. */
export function topicFor(filter: string, room: string, device: string): string {
  let seen = 0;
  return filter
    .split('/')
    .map((level) => {
      if (level !== '+' && level !== '#') return level;
      seen += 1;
      return seen === 1 ? room : device;
    })
    .join('/');
}

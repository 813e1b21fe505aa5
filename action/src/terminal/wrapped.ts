/** A text in lines of that width, broken at spaces; a word that is longer keeps its line, so that it can be copied. */
export function wrapped(text: string, width: number, indent: string, hanging: string): string {
  const [first = '', ...words] = text.split(' ');
  let line = indent + first;
  const lines: string[] = [];
  for (const word of words) {
    if (line.length + 1 + word.length > width) {
      lines.push(line.trimEnd());
      line = hanging + word;
    } else {
      line += ` ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

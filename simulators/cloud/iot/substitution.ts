/** Substitution templates: `${…}` in a property of an action. */
import { refuse } from '../service.ts';

/** `now` in milliseconds since 1970. Refuses other expressions than `topic()`, `timestamp()` and `newuuid()`. */
export function substituted(template: string, topic: string, now: number): string {
  return template.replaceAll(/\$\{([^}]*)\}/g, (whole, expression: string) => {
    switch (expression.trim()) {
      case 'topic()':
        return topic;
      case 'timestamp()':
        return String(now);
      case 'newuuid()':
        return crypto.randomUUID();
      default:
        throw refuse(`the substitution template ${whole}`);
    }
  });
}

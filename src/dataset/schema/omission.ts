import { omissionReasons } from '../../domain/omission.ts';
import { id, oneOf, text } from './fields.ts';
import { mentions, type Names } from './names.ts';
import { record } from './record.ts';

/** `data/omissions/<id>.yaml`: what is not here, and why. */
export function omissionSchema(names: Names | undefined) {
  return record({
    id,
    what: text,
    reason: oneOf('reason', omissionReasons),
    why: text,
    publisher: text.exactOptional(),
    source: mentions(names).source.exactOptional(),
    instead: text.exactOptional(),
  });
}

import { z } from 'astro/zod';
import { isNode, parseDocument } from 'yaml';

const caseSchema = z.object({
  name: z.string(),
  input: z.record(z.string(), z.unknown()),
  /** Only what is given here is compared. A bare number is the value. */
  expected: z.union([z.record(z.string(), z.unknown()), z.number()]),
  tolerance: z.object({ abs: z.number().nonnegative(), rel: z.number().nonnegative() }).partial().default({}),
  origin: z.string().default('not stated'),
});

const fileSchema = z.object({
  family: z.string(),
  indicators: z.array(z.object({ indicator: z.string(), cases: z.array(caseSchema) })),
});

/** One worked value: the input of an indicator, what must come out, how closely, and who says so. */
export type VectorCase = Readonly<z.infer<typeof caseSchema>>;
/** The worked values of one family of indicators. */
export type VectorFile = Readonly<z.infer<typeof fileSchema>>;

/** Whether an origin says who vouches for a value: a publication with its year, the working, or an independent program. */
export function isStated(origin: string): boolean {
  return /by hand: \S|independent|\d{4}/.test(origin);
}

/** A file that cannot be read as worked values: where, and why. */
export interface Malformed {
  readonly kind: 'malformed';
  readonly line: number;
  readonly column: number;
  readonly why: string;
}

/** The worked values in a JSON text; or the first place where it is not one, or not of that shape. */
export function readVectors(text: string): VectorFile | Malformed {
  const json = parsed(text);
  if ('why' in json) return malformedAt(text, offsetOf(json.why) ?? text.length, json.why);
  const file = fileSchema.safeParse(json.value);
  if (file.success) return file.data;
  const [issue] = file.error.issues;
  if (issue === undefined) throw new RangeError('a failed parse without an issue');
  return malformedAt(text, offsetAt(text, issue.path), issueText(issue));
}

/** What is wrong with a value read from JSON: its path, and what was expected of it. */
export function issueText({ path, message }: Pick<z.core.$ZodIssue, 'path' | 'message'>): string {
  return `${path.join('.') || 'the whole'}: ${message.replace('Invalid input: ', '')}`;
}

function parsed(text: string): { readonly value: unknown } | { readonly why: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

/** The engine says where it stopped; at the end of the text it does not. */
function offsetOf(message: string): number | undefined {
  const position = /at position (\d+)/.exec(message);
  return position === null ? undefined : Number(position[1]);
}

/** Where the value at a path begins, or the nearest value around it. JSON is read as YAML, which keeps the places. */
function offsetAt(text: string, path: readonly PropertyKey[]): number {
  const document = parseDocument(text, { prettyErrors: false });
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function malformedAt(text: string, offset: number, why: string): Malformed {
  const lines = text.slice(0, offset).split('\n');
  return { kind: 'malformed', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, why };
}

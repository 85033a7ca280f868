import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf, folder } from '../testing.ts';
import { type Form, keyOf, packed, unpacked } from './form.ts';
import { readForm, readYaml } from './located.ts';

const text = 'b: x # y\n2024:\n  - CHN: ">95"\n    JPN: 60 e\n  - []\n"a/b": {c~: d}\ne:\n';

function formOf(written: string): Form {
  const { form } = readYaml(fileOf('data/x.yaml', written));
  if (form === undefined) throw new Error(`has problems: ${written}`);
  return form;
}

/** The form as it comes back from a text. */
function throughJson(form: Form): Form {
  return unpacked(JSON.parse(JSON.stringify(packed(form))));
}

describe('a form', () => {
  test('is had of a file without problems alone', () => {
    expect(formOf('a: b').value).toEqual({ a: 'b' });
    expect(readYaml(fileOf('data/x.yaml', 'a: b\na: c')).form).toBeUndefined();
    expect(readYaml(fileOf('data/x.yaml', 'a: [b')).form).toBeUndefined();
    expect(readYaml(fileOf('data/x.yaml', '')).form).toBeUndefined();
  });

  test('comes back from a text as it was, with every place', () => {
    expect(throughJson(formOf(text))).toEqual(formOf(text));
    // By hand: the value `x` stands at the offset 3; the key before it at 0.
    expect(throughJson(formOf(text)).spans.get('/b')).toEqual({ key: [0, 1], value: [3, 4], inline: true });
  });

  test('of any plain value comes back as it was', () => {
    const key = fc.stringMatching(/^[a-zA-Z0-9~/ ]{1,6}$/).filter((word) => word !== 'constructor');
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }));
    const law = fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 4 }), (drawn) => {
      // JSON between these signs is YAML, as far as it holds no control character (RFC 8259; YAML 1.2.2, 1.2).
      const { form } = readYaml(fileOf('data/x.yaml', JSON.stringify(drawn)));
      fc.pre(form !== undefined);
      if (form !== undefined) expect(throughJson(form)).toEqual(form);
    });
    fc.assert(law, { seed: 20_261_124, numRuns: 1000 });
  });

  test('gives what reading the file again would give, under whatever name the file has', () => {
    for (const file of folder()) {
      const fresh = readYaml(file).located;
      const form = formOf(new TextDecoder().decode(file.bytes));
      const again = readForm(file, throughJson(form)).located;
      expect(again?.value).toEqual(fresh?.value);
      for (const pointer of [...form.spans.keys(), '/nowhere']) {
        for (const part of ['entry', 'key', 'value'] as const) {
          expect(again?.placeOf(pointer, part)).toEqual(fresh?.placeOf(pointer, part));
        }
      }
    }
  });

  test('keeps its places behind a byte-order mark', () => {
    const marked = fileOf('data/x.yaml', `\ufeff${text}`);
    const again = readForm(marked, formOf(`\ufeff${text}`)).located;
    expect(again?.placeOf(['2024', 0, 'CHN'], 'value')).toEqual({
      file: 'data/x.yaml',
      line: 3,
      column: 10,
      length: 5,
    });
  });
});

describe('the name of bytes', () => {
  test('is their SHA-256', () => {
    // FIPS 180-2, appendix B.1: "abc" gives ba7816bf…f20015ad.
    const hex = Buffer.from(keyOf(new TextEncoder().encode('abc')), 'base64url').toString('hex');
    expect(hex).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

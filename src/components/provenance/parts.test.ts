import { expect, test } from 'vitest';
import { mineral, queryWith, result, stage } from '../fixture.ts';
import { assumptionsInWords } from './assumptions.ts';
import { explain } from './explain.ts';
import { namedSupplier } from './supplier.ts';

const about = { mineral: 'ore', stage: 'mine', reporter: 'USA', year: 2024, value: 0.5 };
const tables = { minerals: [mineral('ore')], stages: [stage('ore', 'mine', 1)] };

function withParts(row: ReturnType<typeof result>, parts: Readonly<Record<string, number>>) {
  const rows = Object.entries(parts).map(([part, value]) => ({ id: row.id, part, value }));
  return queryWith({ ...tables, indicators: [row], parts: rows });
}

test('the supplier that stops is named from what is assumed', () => {
  const row = result({ ...about, indicator: 'time-to-shortfall', assumptions: 'supply-from-CHN-stops' });
  expect(namedSupplier(withParts(row, {}), row)).toBe('China');
  expect(assumptionsInWords(withParts(row, {}), row)).toEqual([{ text: 'supply from China stops', quotation: '' }]);
});

test('the largest supplier, or several in a tie, are named from the parts', () => {
  const row = result({ ...about, indicator: 'cr-1' });
  expect(namedSupplier(withParts(row, { CHN: 0.5 }), row)).toBe('China');
  expect(namedSupplier(withParts(row, { CHN: 0.5, USA: 0.5 }), row)).toBe('China and United States');
});

test('no supplier is named where the id names one, or parts are several suppliers', () => {
  const ofPartner = { ...result({ ...about, indicator: 'time-to-shortfall', assumptions: 'supply-from-CHN-stops' }) };
  expect(namedSupplier(withParts(ofPartner, {}), { ...ofPartner, partner: 'CHN' })).toBe('');
  const moved = result({ ...about, indicator: 'hhi-change-by-supplier' });
  expect(namedSupplier(withParts(moved, { CHN: 0.1, USA: -0.1 }), moved)).toBe('');
});

test('a panel names the supplier once: by its part, or by what is assumed', () => {
  const largest = result({ ...about, indicator: 'cr-1' });
  expect(explain(withParts(largest, { CHN: 0.5 }), largest)).toMatchObject({
    partsName: 'Largest supplier',
    parts: 'China 50.0%',
    supplier: '',
  });
  const lost = result({ ...about, indicator: 'time-to-shortfall', assumptions: 'supply-from-CHN-stops' });
  expect(explain(withParts(lost, {}), lost)).toMatchObject({ parts: '', supplier: 'China' });
});

test('a scenario tells its months in their order, equal ones together', () => {
  const row = result({ ...about, indicator: 'scenario-shortfall', unit: 't', value: 17 });
  const months = { 'byMonth-1': 0, 'byMonth-10': 5, 'byMonth-11': 5, 'byMonth-9': 7 };
  const query = withParts(row, { ...months, firstMonth: 9, stockEnd: 0, 'share-value': 0.25, total: 17 });
  expect(explain(query, row).parts).toBe(
    '25.0% of the demand of the whole time; First short in month 9; Stock at the end 0 t; Month 9: 7 t; Months 10–11: 5 t each',
  );
});

test('the parts of a change of a share are points, those of N − 1 say of what they are', () => {
  const change = result({ ...about, indicator: 'reliance-change', unit: 'share', base_year: 2021 });
  expect(explain(withParts(change, { imports: -0.0164 }), change).parts).toBe('Imports −1.6 percentage points');
  const left = result({ ...about, indicator: 'n-1', unit: 'ratio' });
  expect(explain(withParts(left, { CHN: 0.5566 }), left).parts).toBe('China 55.7% of demand');
});

test('a range is not called exact over inputs that are taken without theirs', () => {
  const row = result({ ...about, indicator: 'scenario-shortfall', lower: 0.4, upper: 0.6 });
  const methodOf = (assumptions: string) => explain(withParts(row, {}), { ...row, assumptions }).method;
  expect(methodOf('consumption-taken-without-its-bounds')).toBe(
    'exact range over the inputs, but for what is assumed exact',
  );
  expect(methodOf('bounds-hold-90-percent-of-the-error-of-the-estimate')).toBe(
    '90% interval of the estimate, by its standard error',
  );
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import countries from 'i18n-iso-countries';
import { tradeSize } from '../limits.ts';

/** Files in the form of BACI, with figures that are drawn. */
export interface DrawnTrade {
  /** One year in one CSV. */
  readonly csv: string;
  /** As many rows over ten years, as Parquet in a folder for each year. */
  readonly parquet: string;
  /** Numbers and ISO codes of the economies. */
  readonly countries: string;
}

/** Codes of the Harmonized System that the importer's mapping asks for. */
function codesAsked(): readonly string[] {
  const mapping = readFileSync(join(import.meta.dirname, '../../importing/adapters/cepii-baci/imports.yaml'), 'utf8');
  return [...mapping.matchAll(/hs6: "(\d{6})"/g)].flatMap(([, code]) => code ?? []);
}

/** The economies of ISO 3166-1: their numbers, and the lines of a list of countries. */
function economies(): { readonly numbers: readonly number[]; readonly lines: readonly string[] } {
  const all = Object.entries(countries.getNumericCodes());
  return {
    numbers: all.map(([number]) => Number(number)),
    lines: all.map(([number, iso2]) => `${Number(number)},,${iso2},${countries.alpha2ToAlpha3(iso2)}`),
  };
}

/** Draws so many rows into files of a folder, the same every time for the same number. */
export async function drawTrade(rows: number, folder: string): Promise<DrawnTrade> {
  const drawn: DrawnTrade = {
    csv: join(folder, 'BACI_HS17_Y2015_V202601.csv'),
    parquet: join(folder, 'BACI_HS17_V202601'),
    countries: join(folder, 'country_codes_V202601.csv'),
  };
  const { numbers, lines } = economies();
  writeFileSync(drawn.countries, ['country_code,country_name,country_iso2,country_iso3', ...lines, ''].join('\n'));
  const instance = await DuckDBInstance.create(':memory:', {
    preserve_insertion_order: 'false',
    temp_directory: folder,
  });
  const connection = await instance.connect();
  await setVariables(rows, numbers, connection);
  const query = readFileSync(new URL('./draw.sql', import.meta.url), 'utf8');
  await connection.run('set variable years = 1');
  await connection.run(`copy (${query}) to '${drawn.csv}' (format csv, header true)`);
  await connection.run(`set variable years = ${tradeSize.years}`);
  await connection.run(`copy (${query}) to '${drawn.parquet}' (format parquet, partition_by (t))`);
  connection.closeSync();
  instance.closeSync();
  return drawn;
}

async function setVariables(rows: number, numbers: readonly number[], connection: DuckDBConnection): Promise<void> {
  const pairs = numbers.length * (numbers.length - 1);
  const variables = {
    rows,
    seed: tradeSize.seed,
    economies: `[${numbers.join(', ')}]`,
    asked_codes: `[${codesAsked()
      .map((code) => `'${code}'`)
      .join(', ')}]`,
    stride: Math.floor(pairs / (Math.floor(rows / 5000) + 1)),
  };
  for (const [name, value] of Object.entries(variables)) await connection.run(`set variable ${name} = ${value}`);
}

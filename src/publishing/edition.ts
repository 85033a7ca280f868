import type { SiteRow } from '../tables/schema.ts';

/** The compilation’s own licence. Figures keep the terms of their sources. */
export const compilationLicence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/**
 * The version of what is published, as semantic versions go: the first number is that of the columns and addresses,
 * which never change within it, the second the date of the edition, `1.20261123.0`.
 */
export function versionOf({ as_of }: SiteRow): string {
  return `1.${as_of.replaceAll('-', '')}.0`;
}

/** The public address of the site, with its base path and one slash at the end. */
export function homeOf({ address, base }: SiteRow): string {
  return `${address.replace(/\/+$/, '')}${base}`;
}

/** The public address of the folder of published data. */
export function dataFolderOf(site: SiteRow): string {
  return `${homeOf(site)}data/v1/`;
}

import type { Profile } from '../profile.ts';

/** How full a profile is in a few words: "full", "lacks 2", "1 absent" or both of the latter. */
export function profileText({ isFull, missing, absent }: Profile): string {
  if (isFull) return 'full';
  const parts = [
    missing.length === 0 ? '' : `lacks ${missing.length}`,
    absent.length === 0 ? '' : `${absent.length} absent`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

import { join } from 'node:path';
import process from 'node:process';

// Kept by what they show, so those of one root serve any other: a copy that a test builds, or the next edition.
const kept = process.env['LODESTONE_KEPT'] ?? join(process.cwd(), 'node_modules', '.cache', 'lodestone');

/** Where drawings of charts are kept from build to build. It may be deleted at any time. */
export const keptDrawings = join(kept, 'charts');

/** Where pictures are kept from build to build. It may be deleted at any time. */
export const keptPictures = join(kept, 'pictures');

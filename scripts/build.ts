import { keepCompiled } from './compiled.ts';
import { askedToBuild } from './root.ts';

const { root, isFresh } = askedToBuild();
keepCompiled();
const { publish } = await import('./publish.ts');
await publish(root, isFresh);

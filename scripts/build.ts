import { keepCompiled } from './compiled.ts';
import { asked } from './root.ts';

const { root } = asked();
keepCompiled();
const { publish } = await import('./publish.ts');
await publish(root);

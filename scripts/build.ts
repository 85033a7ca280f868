import { publish } from './publish.ts';
import { asked } from './root.ts';

await publish(asked().root);

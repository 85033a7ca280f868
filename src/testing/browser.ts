export { launchBrowser } from '../browser/launch.ts';

/** Empties the folder of the modules, so that no file of an earlier build is published. Vite empties its own. */
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });

/** Writes what VS Code and JetBrains want to know of the elements for completion, out of the custom-elements manifest. */
import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const options = { outdir: 'editor-data', hideLogs: true };

generateVsCodeCustomElementData(manifest, options);
generateJetBrainsWebTypes(manifest, options);

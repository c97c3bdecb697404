import { ChronicleEditor } from '../editor/editor.js';
import { register } from './register.js';

register('chronicle-editor', ChronicleEditor);

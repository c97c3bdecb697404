import { ChronicleTable } from '../elements/table.js';
import { register } from './register.js';

register('chronicle-table', ChronicleTable);

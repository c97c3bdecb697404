import { ChronicleSearch } from '../elements/search.js';
import { register } from './register.js';

register('chronicle-search', ChronicleSearch);

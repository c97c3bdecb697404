import { ChronicleDetails } from '../elements/details.js';
import { register } from './register.js';

register('chronicle-details', ChronicleDetails);

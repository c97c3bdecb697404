import { ChronicleNetwork } from '../elements/network.js';
import { register } from './register.js';

register('chronicle-network', ChronicleNetwork);

import { ChroniclePlayer } from '../elements/player.js';
import { register } from './register.js';

register('chronicle-player', ChroniclePlayer);

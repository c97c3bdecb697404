import { ChronicleTimeline } from '../elements/timeline.js';
import { register } from './register.js';

register('chronicle-timeline', ChronicleTimeline);

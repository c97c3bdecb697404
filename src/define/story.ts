import { ChronicleStory } from '../elements/story.js';
import { register } from './register.js';

register('chronicle-story', ChronicleStory);

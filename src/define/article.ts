import { ChronicleArticle } from '../elements/article.js';
import { register } from './register.js';

register('chronicle-article', ChronicleArticle);

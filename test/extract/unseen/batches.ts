export { fifth } from './fifth.js';
export { first } from './first.js';
export { fourth } from './fourth.js';
export { second } from './second.js';
export { third } from './third.js';

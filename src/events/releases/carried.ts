export { carried } from '../../kernel/loaders/carried.js';

import { ChronicleLegend } from '../elements/legend.js';
import { register } from './register.js';

register('chronicle-legend', ChronicleLegend);

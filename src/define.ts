/** Registers all core elements. */
import './define/article.js';
import './define/details.js';
import './define/legend.js';
import './define/network.js';
import './define/player.js';
import './define/search.js';
import './define/story.js';
import './define/table.js';
import './define/timeline.js';

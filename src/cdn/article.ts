/** `<chronicle-article>`, for pages that use the one file: it takes what they share from there. */
import '../cdn.js';
import '../define/article.js';

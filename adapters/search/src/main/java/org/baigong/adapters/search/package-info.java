/** Full-text search with Lucene, in memory: Chinese in pairs of characters, English by the stems of its words. */
package org.baigong.adapters.search;

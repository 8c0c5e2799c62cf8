/** Reading the policies 政策查阅: documents, articles, provisions with what holds for them on a day, terms, and search over all of it. */
package org.baigong.application.explorer;

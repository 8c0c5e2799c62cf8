/** What the office sets in a document at run time: proposals, their decision, and the terms in force. */
package org.baigong.application.settings;

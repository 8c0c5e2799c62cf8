/** What the launcher and the demonstration share. */
package org.baigong.deploy.common;

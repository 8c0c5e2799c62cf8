/** What belongs to the deployed application as a whole and to no single adapter. */
package org.baigong.deploy.server;

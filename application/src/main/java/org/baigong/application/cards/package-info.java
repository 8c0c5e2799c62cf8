/** The talent card 优才卡: applied for, issued on grounds that are shown, renewed, revoked, and looked up by others. */
package org.baigong.application.cards;

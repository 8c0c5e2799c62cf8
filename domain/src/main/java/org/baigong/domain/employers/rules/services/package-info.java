/** Articles 18 and 22: services for employers 用工服务 and skill efficiency 技能效能. */
package org.baigong.domain.employers.rules.services;

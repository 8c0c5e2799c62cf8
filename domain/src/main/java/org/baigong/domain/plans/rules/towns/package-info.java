/** Towns and parks 镇街（园区）: article 14 (DG-14.*) and their assessment (DG-S8.1.4). */
package org.baigong.domain.plans.rules.towns;

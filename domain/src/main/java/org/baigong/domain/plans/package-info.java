/** Plans 目标任务: what the city and its towns are to reach, and whether they have. */
package org.baigong.domain.plans;

/** Plans 计划与指标: what the targets and duties of a document are measured by, as counted here and as reported. */
package org.baigong.application.plans;

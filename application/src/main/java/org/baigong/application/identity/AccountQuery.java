package org.baigong.application.identity;

import org.baigong.application.access.Role;
import org.baigong.application.common.PageRequest;

/** Which accounts, in the order of their ids. @param role null: any @param enabled null: both */
public record AccountQuery(Role role, Boolean enabled, PageRequest page) {}

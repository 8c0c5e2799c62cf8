package org.baigong.application.cards;

import java.time.LocalDate;
import java.util.Optional;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.talent.Card;

/** The talent cards. They concern the whole city: a smaller scope sees none, but may look one up by its number. */
public interface Cards {
    /** Lets one in at a time, until the transaction ends, who applies for a card or gives one a number. */
    void queue();

    /** @return with the id that it was given */
    Card add(Card applied);

    Optional<CardRecord> find(Scope scope, long id);

    /** Nobody else changes it until the transaction ends. */
    Optional<Card> lock(Scope scope, long id);

    void update(Card card);

    /** The newest first. */
    Page<CardRecord> list(Scope scope, CardQuery query, PageRequest page);

    /** By the number printed on it, which opens it to whoever knows it. */
    Optional<CardRecord> numbered(String number);

    /** The person's application that waits, or card that is still valid on a day. */
    Optional<CardRecord> openOf(String person, LocalDate day);
}

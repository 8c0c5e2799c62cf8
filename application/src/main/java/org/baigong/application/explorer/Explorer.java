package org.baigong.application.explorer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.evaluations.CurrentTerms;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.glossary.Glossary;
import org.baigong.domain.common.glossary.Term;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;

/** What there is to read. */
@ApplicationScoped
public class Explorer {
    @Inject
    Rulebooks rulebooks;

    @Inject
    CurrentTerms current;

    @Inject
    Clock clock;

    public Stream<Rulebook> books() {
        return rulebooks.instruments().stream()
                .sorted()
                .map(id -> rulebooks.find(id).orElseThrow());
    }

    public Optional<Instrument> instrument(String id) {
        return rulebooks.find(id).map(Rulebook::instrument);
    }

    /** First and last day in force, as the office has set them. */
    public DateRange validity(Instrument instrument) {
        return current.current(instrument, LocalDate.now(clock)).validity();
    }

    /** Today, or the day in force that is nearest to it. */
    public LocalDate today(Instrument instrument) {
        LocalDate today = LocalDate.now(clock);
        DateRange validity = validity(instrument);
        if (today.isBefore(validity.from())) {
            return validity.from();
        }
        return validity.contains(today) ? today : validity.end().minusDays(1);
    }

    /** The terms in force on a day: what the explorer says of standards and readings, it says from them. */
    public Terms terms(Instrument instrument, LocalDate day) {
        return current.current(instrument, day);
    }

    /** Every provision of a document, in the order of the text. */
    public List<Provision> provisions(Instrument instrument) {
        Rulebook book = rulebooks.find(instrument.id()).orElseThrow();
        return instrument.articles().stream()
                .flatMap(article -> article.clauses().stream().map(clause -> Provision.of(book, article, clause)))
                .toList();
    }

    public Page<Provision> provisions(Instrument instrument, ProvisionQuery query) {
        return Slices.page(provisions(instrument).stream().filter(query::wants).toList(), query.page());
    }

    public Optional<Provision> provision(Instrument instrument, String code) {
        return provisions(instrument).stream()
                .filter(provision -> provision.clause().code().equals(code))
                .findFirst();
    }

    /** @param words a part of a term or of its meaning, in either language; null for all */
    public Page<Term> glossary(String words, PageRequest page) {
        String wanted = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return Slices.page(
                Glossary.terms().stream()
                        .filter(term -> Stream.of(term.name(), term.meaning())
                                .anyMatch(text -> (text.zh() + '\n' + text.en())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted)))
                        .toList(),
                page);
    }
}

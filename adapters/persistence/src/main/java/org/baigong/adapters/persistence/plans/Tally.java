package org.baigong.adapters.persistence.plans;

/**
 * How an indicator is counted: one query over sets, with a row (year, town, part, total) for each year of the term. It may look
 * into {@code term} (instrument, first, last day) and {@code years} (year, last day of it). A number stands in part.
 *
 * @param byTown whether there are rows of towns beside those of the city, which have none
 */
record Tally(String sql, boolean byTown) {
    private static final String HEAD = "with term as (select ?::text as instrument, ?::date as first, ?::date as last),"
            + " years as (select y as year, make_date(y, 12, 31) as last from term,"
            + " generate_series(extract(year from term.first)::int, extract(year from term.last)::int) y), ";
    private static final String CITY = "null::text as town, ";
    private static final String FACTS = " from fact f, term where f.superseded_at is null and f.type = '%s'"
            + " and f.day between term.first and term.last";

    String query() {
        return HEAD + sql;
    }

    /** How many different ones there have been since the first day, each from the year of its first fact on. */
    static Tally distinct(String type, String key, String condition) {
        return new Tally(
                ("seen as (select year, count(*) as many from (select extract(year from min(f.day))::int as year"
                                        + FACTS + " and %s group by f.content ->> '%s') as one group by year)")
                                .formatted(type, condition, key)
                        + " select y.year, " + CITY + "coalesce(sum(s.many), 0) as part, null::bigint as total"
                        + " from years y left join seen s on s.year <= y.year group by y.year",
                false);
    }

    /** A number that the facts carry, added up since the first day, or of each year by itself. */
    static Tally sum(String type, String number, String condition, boolean running) {
        return new Tally(
                ("added as (select extract(year from f.day)::int as year, sum((f.content ->> '%s')::bigint) as many"
                                        + FACTS + " and %s group by 1)")
                                .formatted(number, type, condition)
                        + " select y.year, " + CITY + "coalesce(sum(a.many), 0) as part, null::bigint as total"
                        + " from years y left join added a on a.year " + (running ? "<=" : "=")
                        + " y.year group by y.year",
                false);
    }

    /** Holders of one of these levels among all holders, whenever certified: what matters is who holds one by then. */
    static Tally holders(String levels) {
        return new Tally(
                "holders as (select holder, high, count(*) as many from (select extract(year from min(f.day))::int as"
                        + " holder, extract(year from min(f.day) filter (where f.content ->> 'level' in (" + levels
                        + ")))::int as high from fact f, term where f.superseded_at is null"
                        + " and f.type = 'skill-certificate' and f.day <= term.last group by f.content ->> 'person') as one"
                        + " group by 1, 2) select y.year, " + CITY
                        + "coalesce(sum(h.many) filter (where h.high <= y.year), 0) as part,"
                        + " coalesce(sum(h.many), 0) as total"
                        + " from years y left join holders h on h.holder <= y.year group by y.year",
                false);
    }

    /** Those of whom all facts of a year say so, among those of whom any says whether. */
    static Tally all(String type, String key, String flag) {
        return new Tally(
                ("asked as (select extract(year from f.day)::int as year,"
                                        + " bool_and((f.content ->> '%s')::boolean) as so"
                                        + FACTS + " and f.content ->> '%s' is not null group by 1, f.content ->> '%s')")
                                .formatted(flag, type, flag, key)
                        + " select y.year, " + CITY + "count(*) filter (where a.so) as part, count(a.so) as total"
                        + " from years y left join asked a on a.year = y.year group by y.year",
                false);
    }

    /** Contests of each year: those certified here, and those whose hosting was recorded as a fact. */
    static Tally contests(String condition) {
        return new Tally(
                "held as (select extract(year from c.ends_on)::int as year, c.town from competition c, term"
                        + " where c.state = 'CERTIFIED' and c.ends_on between term.first and term.last"
                        + condition.formatted("c.category")
                        + " union all select extract(year from min(f.day))::int, null"
                        + FACTS.formatted("competition-hosting")
                        + " and f.competition is null" + condition.formatted("f.content ->> 'competition'")
                        + " and not exists (select from competition c where c.number = f.content ->> 'contest')"
                        + " group by coalesce(f.content ->> 'contest', f.name))"
                        + " select y.year, " + CITY + "count(h.year) as part, null::bigint as total"
                        + " from years y left join held h on h.year = y.year group by y.year"
                        + " union all select h.year, h.town, count(*), null from held h where h.town is not null"
                        + " group by h.year, h.town",
                true);
    }

    /** What stands on an open list at the end of each year. */
    static Tally listed(String list) {
        return new Tally(
                "listed as (select l.item, l.first, l.last from listing l, term where l.instrument = term.instrument"
                        + " and l.replaced_at is null and l.key = '" + list + "') select y.year, " + CITY
                        + "count(l.item) as part, null::bigint as total from years y"
                        + " left join listed l on l.first <= y.last and (l.last is null or l.last >= y.last) group by y.year",
                false);
    }
}

package org.baigong.application.surveys;

/** Which part of the determinations is meant; a null one does not narrow it. */
public record Part(String clause, String competition, String beneficiary) {
    public static final Part ALL = new Part(null, null, null);

    boolean has(String ofClause, String ofCompetition) {
        return (clause == null || clause.equals(ofClause))
                && (competition == null || competition.equals(ofCompetition));
    }
}

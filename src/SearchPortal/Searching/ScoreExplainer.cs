using Lucene.Net.Search;
using SearchPortal.Publications;
using SearchPortal.Searching.Matching;

namespace SearchPortal.Searching;

/// <summary>Takes a score apart again: what each part of the query gave, and what the second look added.</summary>
/// <param name="matching">Runs queries.</param>
/// <param name="builder">Makes Lucene's query.</param>
/// <param name="time">How long it may take.</param>
internal sealed class ScoreExplainer(QueryMatching matching, LuceneQueryBuilder builder, SearchTime time)
{
    /// <summary>Below this a reason is rounding.</summary>
    private const float Noticeable = 0.005f;

    /// <summary>The reasons of a document that the query found.</summary>
    /// <param name="executed">The query.</param>
    /// <param name="words">What the query gave it.</param>
    /// <param name="doc">The document.</param>
    /// <param name="paper">Its publication.</param>
    /// <param name="bonus">What the second look gave.</param>
    public Explanation Explain(ExecutedQuery executed, float words, int doc, Publication paper, BonusParts bonus)
    {
        var reasons = new List<ExplanationReason>();
        foreach (var part in executed.Parsed.Parts.Where(part => part is not QueryNode.Not))
        {
            float points = builder.Part(part) is Query query ? matching.FindScore(query, doc, time) ?? 0 : 0;
            reasons.Add(new ExplanationReason(ReasonKind.Part, QueryText.Of(part), MatchPlaces.Of(part, paper), points));
        }
        var others = executed.Borrows ? ReasonKind.Borrowed : reasons.TrueForAll(reason => reason.Points == 0) ? ReasonKind.Words : ReasonKind.NameOrKey;
        Add(others, words - reasons.Sum(reason => reason.Points));
        Add(ReasonKind.Title, bonus.Name);
        Add(ReasonKind.Phrase, bonus.Phrase);
        Add(ReasonKind.Pairs, bonus.Pairs);
        Add(ReasonKind.Author, bonus.Author);
        Add(ReasonKind.Cover, bonus.Cover);
        Add(ReasonKind.Newness, bonus.Newness);
        return new Explanation(words + bonus.Sum, reasons);

        void Add(ReasonKind kind, float points)
        {
            if (points > Noticeable) reasons.Add(new ExplanationReason(kind, "", [], points));
        }
    }
}

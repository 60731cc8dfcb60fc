using Lucene.Net.Search;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Takes a score apart again: what each part of the query gave, and what the second look added.</summary>
internal sealed class ScoreExplainer(IndexSearcher lucene, LuceneQueryBuilder builder)
{
    /// <summary>Below this a reason is rounding.</summary>
    private const float Noticeable = 0.005f;

    /// <summary>The reasons of a document that the query found.</summary>
    /// <param name="executed">The query.</param>
    /// <param name="doc">The document.</param>
    /// <param name="paper">Its publication.</param>
    /// <param name="bonus">What the second look gave.</param>
    public Explanation Explain(ExecutedQuery executed, int doc, Publication paper, BonusParts bonus)
    {
        float words = lucene.Explain(executed.Query, doc).Value;
        var reasons = new List<ExplanationReason>();
        foreach (var part in executed.Parsed.Parts.Where(part => part is not QueryNode.Not))
        {
            float points = builder.Part(part) is Query query ? lucene.Explain(query, doc).Value : 0;
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

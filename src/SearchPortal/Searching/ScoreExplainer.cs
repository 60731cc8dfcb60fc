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
            reasons.Add(new ExplanationReason($"“{QueryText.Of(part)}”", MatchPlaces.Describe(part, paper), points));
        }
        string others = executed.Borrows ? "words that the best papers for this query share" : reasons.TrueForAll(reason => reason.Points == 0) ? "its words" : "the query is its name or its key";
        Add(others, words - reasons.Sum(reason => reason.Points));
        Add("the query is its title, or the name before its title’s colon", bonus.Name);
        Add("the query stands in the title word for word", bonus.Phrase);
        Add("words of the query are neighbours here too", bonus.Pairs);
        Add("the query names one of its authors in full", bonus.Author);
        Add("title and first author hold every word of the query", bonus.Cover);
        Add("it is new", bonus.Newness);
        return new Explanation(words + bonus.Sum, reasons);

        void Add(string what, float points)
        {
            if (points > Noticeable) reasons.Add(new ExplanationReason(what, "", points));
        }
    }
}

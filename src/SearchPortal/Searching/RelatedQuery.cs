using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Analysis;
using SearchPortal.Indexing;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>"More like this": the words that set a publication apart from the rest, and the people and topics it shares with others.</summary>
internal static class RelatedQuery
{
    private const int MaximumTerms = 40;
    private const int MaximumAuthors = 20;
    private const int TitleWeight = 4;
    private const int TopicWeight = 2;

    /// <summary>Below 1, so that many telling words in common count for more than one very frequent one.</summary>
    private const float Flatness = 0.7f;

    /// <summary>The query. It finds the publication itself too.</summary>
    public static BooleanQuery Build(Publication publication, IReadOnlyList<string> authorIds, StemStatistics statistics)
    {
        var query = new BooleanQuery(disableCoord: true);
        TellingTerms.AddTo(query, TellingTerms.Heaviest(Frequencies(publication), MaximumTerms, statistics), weight => MathF.Pow(weight, Flatness));
        foreach (string id in authorIds.Distinct().Take(MaximumAuthors)) query.Add(new TermQuery(new Term(IndexSchema.AuthorId, id)), Occur.SHOULD);
        foreach (string topic in publication.Topics) query.Add(new TermQuery(new Term(IndexSchema.Topic, Slug.From(topic))), Occur.SHOULD);
        return query;
    }

    private static Dictionary<string, float> Frequencies(Publication publication)
    {
        var frequencies = new Dictionary<string, float>(StringComparer.Ordinal);
        Count(publication.Title, TitleWeight);
        Count(publication.Abstract, 1);
        foreach (string topic in publication.Topics) Count(topic, TopicWeight);
        return frequencies;

        void Count(string text, int weight)
        {
            foreach (var token in TextTokenizer.Tokenize(text))
                if (!token.Word.IsStop) frequencies[token.Word.Stem] = frequencies.GetValueOrDefault(token.Word.Stem) + weight;
        }
    }
}

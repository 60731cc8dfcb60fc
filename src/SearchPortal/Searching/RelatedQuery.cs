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
    private const double Flatness = 0.7;

    /// <summary>The query; null when the publication holds no telling word. It finds the publication itself too.</summary>
    public static Query? Build(Publication publication, IReadOnlyList<string> authorIds, IndexReader reader)
    {
        var words = TellingWords(publication, reader);
        if (words.Count == 0) return null;
        var query = new BooleanQuery(disableCoord: true);
        foreach (var (term, weight) in words) query.Add(new TermQuery(term) { Boost = (float)Math.Pow(weight / words[0].Weight, Flatness) }, Occur.SHOULD);
        foreach (string id in authorIds.Distinct().Take(MaximumAuthors)) query.Add(new TermQuery(new Term(IndexSchema.AuthorId, id)), Occur.SHOULD);
        foreach (string topic in publication.Topics) query.Add(new TermQuery(new Term(IndexSchema.Topic, Slug.From(topic))), Occur.SHOULD);
        return query;
    }

    /// <summary>The stems that weigh the most, heaviest first.</summary>
    private static List<(Term Term, float Weight)> TellingWords(Publication publication, IndexReader reader)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(publication.Title, TitleWeight);
        Count(publication.Abstract, 1);
        foreach (string topic in publication.Topics) Count(topic, TopicWeight);
        return frequencies
            .Select(pair => (Term: new Term(IndexSchema.Text, pair.Key), Frequency: pair.Value))
            .Select(pair => (pair.Term, pair.Frequency, Documents: reader.DocFreq(pair.Term)))
            // A word that only this publication has leads nowhere.
            .Where(word => word.Documents > 1)
            .Select(word => (word.Term, Weight: word.Frequency * ExactBm25Similarity.InverseDocumentFrequency(word.Documents, reader.NumDocs)))
            .OrderByDescending(word => word.Weight).ThenBy(word => word.Term.Text, StringComparer.Ordinal)
            .Take(MaximumTerms)
            .ToList();

        void Count(string text, int weight)
        {
            foreach (var token in TextTokenizer.Tokenize(text))
                if (!token.Word.IsStop) frequencies[token.Word.Stem] = frequencies.GetValueOrDefault(token.Word.Stem) + weight;
        }
    }
}

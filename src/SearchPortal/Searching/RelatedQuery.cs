using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Analysis;
using SearchPortal.Indexing;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>"More like this": a query of the words that set a publication apart from the rest.</summary>
internal static class RelatedQuery
{
    private const int MaximumTerms = 25;

    /// <summary>The query; null when the publication holds no telling word. It finds the publication itself too.</summary>
    public static Query? Build(Publication publication, IndexReader reader)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(publication.Title, IndexSchema.TitleWeight / 2);
        Count(publication.Abstract, 1);
        foreach (string topic in publication.Topics) Count(topic, 2);

        var telling = frequencies
            .Select(pair => (Term: new Term(IndexSchema.Text, pair.Key), Frequency: pair.Value))
            .Select(pair => (pair.Term, pair.Frequency, Documents: reader.DocFreq(pair.Term)))
            // A word that only this publication has leads nowhere.
            .Where(word => word.Documents > 1)
            .Select(word => (word.Term, Weight: word.Frequency * ExactBm25Similarity.InverseDocumentFrequency(word.Documents, reader.NumDocs)))
            .OrderByDescending(word => word.Weight).ThenBy(word => word.Term.Text, StringComparer.Ordinal)
            .Take(MaximumTerms)
            .ToList();
        if (telling.Count == 0) return null;
        var query = new BooleanQuery(disableCoord: true);
        foreach (var (term, weight) in telling) query.Add(new TermQuery(term) { Boost = weight / telling[0].Weight }, Occur.SHOULD);
        return query;

        void Count(string text, int weight)
        {
            foreach (var token in TextTokenizer.Tokenize(text))
                if (!token.Word.IsStop) frequencies[token.Word.Stem] = frequencies.GetValueOrDefault(token.Word.Stem) + weight;
        }
    }
}

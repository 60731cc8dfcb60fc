using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>Documents that have any of some words, which are given by their numbers: a pattern can mean a thousand; worth nothing.</summary>
/// <param name="file">Numbers the words.</param>
/// <param name="field">Their field.</param>
/// <param name="words">Numbers, each once.</param>
internal sealed class WordsQuery(ImpactFile file, string field, IReadOnlyList<int> words) : Query
{
    /// <summary>The postings of each word.</summary>
    public ImpactPostings[] Postings()
    {
        var postings = new ImpactPostings[words.Count];
        for (int i = 0; i < postings.Length; i++) postings[i] = file.Postings(words[i]);
        return postings;
    }

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (int word in words) query.Add(new ConstantScoreQuery(new TermQuery(new Term(field, Letters(word)))) { Boost = 0 }, Occur.SHOULD);
        return query;
    }

    /// <inheritdoc/>
    public override string ToString(string? defaultField) => $"{field}:({string.Join(' ', words.Select(Letters))})";

    private string Letters(int word) => Encoding.UTF8.GetString(file.Letters[word]);
}

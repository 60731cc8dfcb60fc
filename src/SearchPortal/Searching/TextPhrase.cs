using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SearchPortal.Searching;

/// <summary>Unstemmed words as they follow each other, in any of some fields with positions; worth as much as it is in all of them together.</summary>
/// <param name="fields">Names of the fields.</param>
/// <param name="words">At least one; one alone counts wherever it stands.</param>
/// <param name="places">Where each stands, ascending from 0.</param>
internal sealed class TextPhrase(IReadOnlyList<string> fields, IReadOnlyList<string> words, IReadOnlyList<int> places) : Query
{
    /// <summary>Names of the fields.</summary>
    public IReadOnlyList<string> Fields => fields;

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>Where each stands, ascending from 0.</summary>
    public IReadOnlyList<int> Places => places;

    /// <summary>What Lucene calls it in one field.</summary>
    public Query In(string field)
    {
        if (words.Count == 1) return new TermQuery(new Term(field, words[0]));
        var phrase = new PhraseQuery();
        for (int i = 0; i < words.Count; i++) phrase.Add(new Term(field, words[i]), places[i]);
        return phrase;
    }

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        var query = new BooleanQuery(disableCoord: true) { Boost = Boost };
        foreach (string field in fields) query.Add(In(field), Occur.SHOULD);
        return query;
    }

    /// <inheritdoc/>
    public override string ToString(string? defaultField) => $"({string.Join('|', fields)}):\"{string.Join(' ', words.Zip(places))}\"";
}

using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>Finds the words of the index nearest to one that it does not have. Names of authors are words too.</summary>
internal sealed class Speller(IndexReader reader)
{
    /// <summary>Most candidates given for one word.</summary>
    public const int MaximumCandidates = 6;

    private const int ShortestWord = 4;

    /// <summary>A word this many times as frequent as one spelled nearly so is what was meant, unless the rare one finds something.</summary>
    private const int Predominance = 50;

    private static readonly string[] Fields = [IndexSchema.Title, IndexSchema.Abstract, IndexSchema.Author];

    /// <summary>What a folded word may have been meant to be, the likeliest first; empty for a word that needs no help, is too short, or holds digits.</summary>
    public IReadOnlyList<SpellingCandidate> Candidates(string word)
    {
        if (word.Length < ShortestWord || !word.All(char.IsLetter)) return [];
        int known = Fields.Max(field => reader.DocFreq(new Term(field, word)));
        var near = new Dictionary<string, SpellingCandidate>(StringComparer.Ordinal);
        foreach (string field in Fields) Collect(field, word, near);
        return [.. near.Values.Where(candidate => candidate.Documents > known * Predominance).OrderByDescending(candidate => candidate.Weight).Take(MaximumCandidates)];
    }

    private void Collect(string field, string word, Dictionary<string, SpellingCandidate> near)
    {
        if (MultiFields.GetTerms(reader, field) is not Terms terms) return;
        int edits = word.Length < 5 ? 1 : 2;
        var fuzzy = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(field, word), edits, 0, transpositions: true);
        while (fuzzy.MoveNext())
        {
            string text = fuzzy.Term.Utf8ToString();
            if (text == word || !text.All(char.IsLetter)) continue;
            int documents = Math.Max(fuzzy.DocFreq, near.GetValueOrDefault(text).Documents);
            near[text] = new SpellingCandidate(text, EditDistance.Between(word, text), documents, text[0] == word[0]);
        }
    }
}

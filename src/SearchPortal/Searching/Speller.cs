using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>Finds the words of the index nearest to one that it does not have, or hardly has. Names of authors are words too.</summary>
internal sealed class Speller(IndexReader reader, CompletionFile completion)
{
    /// <summary>Most candidates given for one word.</summary>
    public const int MaximumCandidates = 6;

    private const int ShortestWord = 4;

    /// <summary>A word this many times as frequent as one spelled nearly so is what was meant, unless the rare one finds something.</summary>
    private const int Predominance = 50;

    /// <summary>A word that more documents have is spelled as it was meant.</summary>
    private const int MostDocumentsOfSlip = 4;

    private const int MaximumScanned = 2_000;

    private static readonly string[] Fields = [IndexSchema.Title, IndexSchema.Abstract, IndexSchema.Author];

    /// <summary>What a folded word may have been meant to be, the likeliest first; empty for a word that needs no help, is too short, or holds digits.</summary>
    public IReadOnlyList<SpellingCandidate> Candidates(string word)
    {
        if (!CanBeMisspelt(word)) return [];
        var near = new Dictionary<string, SpellingCandidate>(StringComparer.Ordinal);
        foreach (string field in Fields) Collect(field, word, near);
        return Likeliest(near.Values, Documents(word));
    }

    /// <summary>What a folded word that a few documents have may have been meant to be: words of titles and names one slip away that are far more frequent, the likeliest first. Takes microseconds.</summary>
    public IReadOnlyList<SpellingCandidate> MoreFrequent(string word)
    {
        if (!CanBeMisspelt(word) || Documents(word) is not (> 0 and <= MostDocumentsOfSlip and var known)) return [];
        return Likeliest(OneSlipAway(word).Select(other => new SpellingCandidate(other, 1, Documents(other), other[0] == word[0])), known);
    }

    private static bool CanBeMisspelt(string word) => word.Length >= ShortestWord && word.All(char.IsLetter);

    private static List<SpellingCandidate> Likeliest(IEnumerable<SpellingCandidate> candidates, int known) =>
        [.. candidates.Where(candidate => candidate.Documents > known * Predominance).OrderByDescending(candidate => candidate.Weight).Take(MaximumCandidates)];

    private int Documents(string word) => Fields.Max(field => reader.DocFreq(new Term(field, word)));

    private HashSet<string> OneSlipAway(string word)
    {
        var words = completion.Words;
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var near in NearWords.Find(words, word, 0, word.Length))
            if (near.Whole >= 0) Add(words[near.Whole]);
        // Where the slip is in the last letters, the rest begins the word that was meant.
        var range = words.Narrow(words.All, 0, word.AsSpan(0, word.Length - 1));
        for (int i = range.From; i < Math.Min(range.To, range.From + MaximumScanned); i++)
            if (words[i].Length <= word.Length + 1) Add(words[i]);
        return found;

        void Add(ReadOnlySpan<char> near)
        {
            string text = near.ToString();
            if (text.All(char.IsLetter) && EditDistance.Between(word, text) == 1) found.Add(text);
        }
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

namespace SearchPortal.Searching;

/// <summary>Finds the words of the index nearest to one that it does not have, or hardly has. Names of authors are words too.</summary>
/// <param name="words">All of them.</param>
/// <param name="count">How many documents there are.</param>
internal sealed class Speller(WordTree words, int count)
{
    /// <summary>Most candidates given for one word.</summary>
    public const int MaximumCandidates = 6;

    private const int ShortestWord = 4;

    /// <summary>A word this many times as frequent as one spelled nearly so is what was meant, unless the rare one finds something.</summary>
    private const int Predominance = 50;

    /// <summary>Where a query finds something, a word that more documents have is spelled as it was meant.</summary>
    private const int MostDocumentsOfSlip = 4;

    /// <summary>Where it finds nothing, slips may be more frequent in a larger index: one of so many documents.</summary>
    private const int DocumentsForASlip = 2_000;

    /// <summary>What a folded word may have been meant to be, the likeliest first; empty for a word that needs no help, is too short, or holds digits.</summary>
    /// <param name="word">The word.</param>
    /// <param name="time">How long it may take.</param>
    public IReadOnlyList<SpellingCandidate> Candidates(string word, SearchTime time) =>
        CanBeMisspelt(word) && words.Words.Documents(word) is var known && known <= Math.Max(MostDocumentsOfSlip, count / DocumentsForASlip) ? Likeliest(word, known, word.Length < 5 ? 1 : 2, time) : [];

    /// <summary>What a folded word that a few documents or none have, but a form of it, may have been meant to be: words one slip away that are far more frequent, the likeliest first.</summary>
    /// <param name="word">The word.</param>
    /// <param name="time">How long it may take.</param>
    public IReadOnlyList<SpellingCandidate> MoreFrequent(string word, SearchTime time) =>
        CanBeMisspelt(word) && words.Words.Documents(word) is <= MostDocumentsOfSlip and var known ? Likeliest(word, Math.Max(known, 1), 1, time) : [];

    private static bool CanBeMisspelt(string word) => word.Length >= ShortestWord && word.All(char.IsLetter);

    private List<SpellingCandidate> Likeliest(string word, int known, int edits, SearchTime time) =>
    [
        .. SimilarWords.Find(words, word, edits, time, above: known * Predominance)
            .Where(near => near.Word != word && near.Word.All(char.IsLetter))
            .Select(near => new SpellingCandidate(near.Word, near.Edits, near.Documents, near.Word[0] == word[0]))
            .OrderByDescending(candidate => candidate.Weight).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Take(MaximumCandidates)
    ];
}

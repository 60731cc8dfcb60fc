using SearchPortal.Analysis;
using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>From phrases to their matchers.</summary>
/// <param name="words">The documents of words.</param>
/// <param name="positions">Where they stand.</param>
internal sealed class PhraseMatching(ImpactFile words, PositionFile positions)
{
    /// <summary>The matcher of a phrase in those of its fields whose words are all in the files.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="all">How many documents there are.</param>
    /// <param name="boost">What scores are multiplied with.</param>
    /// <param name="others">The fields that are left to Lucene.</param>
    public Matcher Build(TextPhrase phrase, int all, float boost, out IReadOnlyList<string> others)
    {
        others = phrase.Fields.Contains(IndexSchema.Author) && phrase.Words.Any(IsOtherForm) ? [IndexSchema.Author] : [];
        int[] numbers = [.. phrase.Words.Select(words.Number)];
        if (numbers.Contains(-1)) return ListMatcher.Nothing;
        float?[] steps = new float?[WordPosition.Fields.Count];
        foreach (string field in phrase.Fields.Except(others))
        {
            int number = WordPosition.NumberOf(field);
            float idf = 0;
            foreach (int word in numbers) idf += ExactBm25Similarity.InverseDocumentFrequency(positions.Documents(word, number), all);
            steps[number] = ExactBm25Similarity.StepValue(idf, boost);
        }
        PhraseWord[] parts = [.. numbers.Select((word, i) => new PhraseWord(words.Postings(word), positions.Find(word, words.Documents(word)), phrase.Places[i])).OrderBy(word => word.All)];
        return steps.All(step => step is null) ? ListMatcher.Nothing : new PhraseMatcher(parts, new PhraseWorth(steps));
    }

    /// <summary>Whether names are found by a word that they do not have, see <see cref="AuthorName.WithForms"/>.</summary>
    private bool IsOtherForm(string word) =>
        Umlaut.FindApart(word) is not List<string> apart || apart.Exists(other => words.Number(other) is int number and >= 0 && positions.Documents(number, WordPosition.Author) > 0);
}
